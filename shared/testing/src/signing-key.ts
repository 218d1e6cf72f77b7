import { exportJWK, generateKeyPair, type JSONWebKeySet, type JWTPayload, SignJWT } from 'jose';

const keyId = 'simulated-key';
const pair = generateKeyPair('ES256');
const strangersPair = generateKeyPair('ES256');

/** The key set that a simulated provider publishes. */
export const publishedKeys = async (): Promise<JSONWebKeySet> => ({
  keys: [{ ...(await exportJWK((await pair).publicKey)), kid: keyId, alg: 'ES256', use: 'sig' }],
});

const sign = async (claims: JWTPayload, key: typeof pair) =>
  new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: keyId }).sign((await key).privateKey);

/** An ID token signed by the simulated provider. */
export const signIdToken = (claims: JWTPayload): Promise<string> => sign(claims, pair);

/** An ID token signed with the client secret, as some providers do. */
export const signIdTokenWithSecret = (claims: JWTPayload, secret: string): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(secret));

/** An ID token signed by somebody else, who claims the provider's key ID. */
export const forgeIdToken = (claims: JWTPayload): Promise<string> => sign(claims, strangersPair);
