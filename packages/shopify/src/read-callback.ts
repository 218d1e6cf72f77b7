import { createHmac } from 'node:crypto';
import {
  type AuthorizationCallbackHandler,
  asText,
  authorizationCallback,
  constantTimeEqual,
  failure,
  isRecord,
} from '@logto-social/oauth2';
import type { Config } from './types.ts';

const readStandard = authorizationCallback<Config>();

/**
 * What Shopify has signed with the secret of the app: all of the callback in order, less the signature itself. Which
 * parameters there are may change, it says, so none has its name here. The redirect URI beside them is the host's.
 *
 * @see https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/authorization-code-grant#step-1-verify-the-installation-request
 */
const signedQuery = ({ hmac, redirectUri, ...signed }: Readonly<Record<string, unknown>>): string => {
  const query = new URLSearchParams(Object.entries(signed).map(([name, value]) => [name, asText(value)]));
  query.sort();
  // Shopify signs a space as %20: https://github.com/Shopify/shopify-app-js/pull/3102
  return query.toString().replaceAll('+', '%20');
};

/**
 * Reads the code of a callback that Shopify has signed for the configured shop. `state` is part of what is signed, and
 * the sign-in page strips it, so that of the flow stands in its place.
 *
 * @see https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/authorization-code-grant#step-3-validate-authorization-code
 * @throws ConnectorError as `authorizationCallback` does, `clientInvalid` where it was signed with another secret or not at all,
 *   `issuerMismatch` where the callback is of another shop.
 */
export const readCallback: AuthorizationCallbackHandler<Config> = async (config, callback, flow) => {
  const code = await readStandard(config, callback, flow);
  const received = isRecord(callback) ? callback : {};
  const message = signedQuery({ ...(flow.state !== undefined && { state: flow.state }), ...received });
  const expected = createHmac('sha256', config.clientSecret).update(message).digest('hex');
  if (!constantTimeEqual(asText(received.hmac), expected)) throw failure('clientInvalid', { field: 'hmac' });
  if (received.shop !== config.shop) throw failure('issuerMismatch', { field: 'shop' });
  return code;
};
