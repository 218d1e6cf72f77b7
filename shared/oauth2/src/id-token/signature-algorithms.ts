/** What ID tokens may be signed with: a key of the provider's own, never a secret that both share (RFC 7518 §3.1, RFC 8037 §3.1). */
export const signatureAlgorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
] as const;
