/** https://appleid.apple.com/.well-known/openid-configuration */
export const issuer = 'https://appleid.apple.com';
export const authorizationEndpoint = 'https://appleid.apple.com/auth/authorize';
export const tokenEndpoint = 'https://appleid.apple.com/auth/token';
export const jwksUri = 'https://appleid.apple.com/auth/keys';
export const defaultScope = 'openid name email';

/** Whoever asks for name or address gets the answer by POST alone: https://developer.apple.com/documentation/signinwithapplerestapi/request-an-authorization-to-the-sign-in-with-apple-server. */
export const responseMode = 'form_post';

/** Required for the session, which holds the nonce too: nothing else binds an ID token that a browser brings. */
export const pkce = 'required';
