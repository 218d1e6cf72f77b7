import { failure } from '@logto-social/oauth2';
import type { SAML } from '@node-saml/node-saml';

/** What the library says of a response that it refuses, and where to look. Its words quote the response. */
const complaints: [RegExp, string][] = [
  [/audience/i, 'Audience'],
  [/expired|not yet valid|NotBefore|NotOnOrAfter|subject confirmation/i, 'NotOnOrAfter'],
  [/InResponseTo/, 'InResponseTo'],
];

const complaintOf = (error: unknown): string | undefined =>
  complaints.find(([words]) => words.test(error instanceof Error ? error.message : ''))?.[1];

/**
 * The assertion of a response as its signature, or that of the whole response, covers it, once the library has verified
 * the signature, the audience and the time.
 *
 * @param documents the response as it came and, where that may be what was signed, with its assertion decrypted.
 * @param otherwise the field to name where no signature is good.
 * @returns the assertion as text. Nothing else of the response is to be read.
 */
export const signedAssertion = async (provider: SAML, documents: string[], otherwise: string): Promise<string> => {
  const [xml, ...others] = documents;
  if (xml === undefined) throw failure('responseInvalid', { field: otherwise });
  try {
    const { profile } = await provider.validatePostResponseAsync({ SAMLResponse: Buffer.from(xml).toString('base64') });
    return profile?.getAssertionXml?.() ?? '';
  } catch (error) {
    const field = complaintOf(error);
    if (field) throw failure('responseInvalid', { field });
    return signedAssertion(provider, others, otherwise);
  }
};
