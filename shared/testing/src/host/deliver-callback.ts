import type { SocialConnector } from '@logto/connector-kit';
import type { Caller } from './callers.ts';

/**
 * What the host does with what the browser brings back: parameters go to the connector as they are, and a SAML response
 * is first validated by it, which gives the URI of the actual callback.
 *
 * @param parameters what the provider sent, by whichever binding.
 * @returns the parameters of the callback.
 */
export const deliverCallback = async (
  { validateSamlAssertion }: SocialConnector,
  { peekSession, setSession }: Pick<Caller, 'peekSession' | 'setSession'>,
  parameters: Record<string, string>,
): Promise<Record<string, string>> => {
  if (!validateSamlAssertion) return parameters;
  const uri = await validateSamlAssertion({ body: parameters }, peekSession, setSession);
  return Object.fromEntries(new URL(uri).searchParams);
};
