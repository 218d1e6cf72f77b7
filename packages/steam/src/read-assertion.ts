import {
  type AuthorizationCallbackHandler,
  authorizationCallback,
  type Flow,
  failure,
  parseWith,
} from '@logto-social/oauth2';
import { returnTo } from './authentication-request.ts';
import { assertionLifetime, claimedId, endpoint } from './constant.ts';
import { type Assertion, assertionGuard, type Config } from './types.ts';

/** State, denial and errors, as any callback has them (OpenID 2.0 §5.2.3 and §10.2.2). */
const checkAnswer = authorizationCallback<Config>({
  issuer: endpoint,
  readCallback: (sent) => ({
    state: sent.state,
    iss: sent['openid.op_endpoint'],
    code: sent['openid.sig'],
    error: sent['openid.mode'] === 'cancel' ? 'access_denied' : sent['openid.error'],
  }),
});

/** What must have been signed (§10.1). */
const signedFields = ['op_endpoint', 'claimed_id', 'identity', 'return_to', 'response_nonce', 'assoc_handle'];

const isReturn = (address: string, flow: Flow) => new URL(address).href === returnTo(flow, flow.state ?? '');

/** A nonce begins with the time of the assertion (§10.1). */
const isTimely = (nonce: string) => Math.abs(Date.now() - Date.parse(nonce.slice(0, 20))) < assertionLifetime;

const isText = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string';

/** As they came (§11.4.2.1), less what a visitor has added by a name that Steam might take for another field's. */
const fieldsOf = (callback: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(callback)
      .filter(isText)
      .filter(([name]) => /^openid\.[a-z_]+$/.test(name)),
  );

/**
 * Reads the assertion that the browser brings: everything that can be known of it before Steam is asked whether it has
 * made it (§11).
 */
export const readAssertion: AuthorizationCallbackHandler<Config, Assertion> = async (config, callback, flow) => {
  await checkAnswer(config, callback, flow);
  const assertion = parseWith(assertionGuard, callback, 'responseInvalid');
  const { 'openid.claimed_id': claimed, 'openid.identity': identity, 'openid.signed': signed } = assertion;
  const unsigned = signedFields.find((name) => !signed.split(',').includes(name));
  if (unsigned) throw failure('responseInvalid', { field: `openid.${unsigned}` });
  if (identity !== claimed) throw failure('responseInvalid', { field: 'openid.identity' });
  if (!isReturn(assertion['openid.return_to'], flow)) throw failure('stateMismatch');
  if (!isTimely(assertion['openid.response_nonce'])) throw failure('grantInvalid');
  return { fields: fieldsOf(Object(callback)), steamid: claimed.replace(claimedId, '$1') };
};
