import { exportJWK, type GenerateKeyPairResult, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';

/** A provider's signing key: what it publishes, and what it signs. */
export type SigningKey = { published: JWK; pair: GenerateKeyPairResult; sign: (claims: JWTPayload) => Promise<string> };

/** A new key of a provider. */
export const signingKey = async (alg = 'ES256', kid = 'key-1'): Promise<SigningKey> => {
  const pair = await generateKeyPair(alg, { extractable: true });
  return {
    pair,
    published: { ...(await exportJWK(pair.publicKey)), kid, alg, use: 'sig' },
    sign: (claims) => new SignJWT(claims).setProtectedHeader({ alg, kid }).sign(pair.privateKey),
  };
};

/** The current time as ID tokens spell it. */
export const now = (): number => Math.floor(Date.now() / 1000);
