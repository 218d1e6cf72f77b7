import {
  exportJWK,
  generateKeyPair,
  type JSONWebKeySet,
  type JWTHeaderParameters,
  type JWTPayload,
  SignJWT,
} from 'jose';

const keyId = 'simulated-key';
const pair = generateKeyPair('ES256');
const strangersPair = generateKeyPair('ES256');

/** The key set that a simulated provider publishes. */
export const publishedKeys = async (): Promise<JSONWebKeySet> => ({
  keys: [{ ...(await exportJWK((await pair).publicKey)), kid: keyId, alg: 'ES256', use: 'sig' }],
});

/** What a token's header says besides the algorithm. */
type Header = Partial<JWTHeaderParameters>;

const sign = async (claims: JWTPayload, key: typeof pair, header: Header = {}) =>
  new SignJWT(claims).setProtectedHeader({ kid: keyId, ...header, alg: 'ES256' }).sign((await key).privateKey);

/** An ID token signed by the simulated provider. */
export const signIdToken = (claims: JWTPayload, header?: Header): Promise<string> => sign(claims, pair, header);

/** An ID token signed with the client secret, as some providers do. */
export const signIdTokenWithSecret = (claims: JWTPayload, secret: string, header: Header = {}): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ ...header, alg: 'HS256' }).sign(new TextEncoder().encode(secret));

/** An ID token signed by somebody else, who claims the provider's key ID. */
export const forgeIdToken = (claims: JWTPayload): Promise<string> => sign(claims, strangersPair);
