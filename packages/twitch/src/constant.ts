/** https://id.twitch.tv/oauth2/.well-known/openid-configuration */
export const issuer = 'https://id.twitch.tv/oauth2';
export const authorizationEndpoint = 'https://id.twitch.tv/oauth2/authorize';
export const tokenEndpoint = 'https://id.twitch.tv/oauth2/token';
export const jwksUri = 'https://id.twitch.tv/oauth2/keys';
/** https://dev.twitch.tv/docs/authentication/getting-tokens-oidc/#requesting-claims */
export const defaultScope = 'openid user:read:email';
export const claims = { id_token: { email: null, email_verified: null, picture: null, preferred_username: null } };

/** https://dev.twitch.tv/docs/authentication/getting-tokens-oidc/ */
export const errors = {
  'Invalid authorization code': 'grantInvalid',
  'Invalid refresh token': 'grantInvalid',
  'invalid client': 'clientInvalid',
  'invalid client secret': 'clientInvalid',
} as const;
