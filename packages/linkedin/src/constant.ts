/** https://learn.microsoft.com/en-us/linkedin/shared/authentication/authorization-code-flow */
export const authorizationEndpoint = 'https://www.linkedin.com/oauth/v2/authorization';
export const tokenEndpoint = 'https://www.linkedin.com/oauth/v2/accessToken';
/** https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/sign-in-with-linkedin-v2 */
export const defaultScope = 'openid profile email';
export const jwksUri = 'https://www.linkedin.com/oauth/openid/jwks';
/** As https://www.linkedin.com/oauth/.well-known/openid-configuration has it, and as the documentation does. */
export const issuers = ['https://www.linkedin.com/oauth', 'https://www.linkedin.com'] as const;

/** By their messages: the codes and the statuses that LinkedIn documents beside them say something else. */
export const errors = {
  /** https://learn.microsoft.com/en-us/linkedin/shared/authentication/authorization-code-flow#api-error-details */
  'Unable to retrieve access token: authorization code not found': 'grantInvalid',
  'Unable to retrieve access token: appid/redirect uri/code verifier does not match authorization code. Or authorization code expired. Or external member binding exists':
    'grantInvalid',
  /** https://learn.microsoft.com/en-us/linkedin/shared/authentication/programmatic-refresh-tokens#api-error-details */
  'The provided authorization grant or refresh token is invalid, expired or revoked': 'grantInvalid',
} as const;

/**
 * LinkedIn itself turns it on, for native apps: https://learn.microsoft.com/en-us/linkedin/shared/authentication/authorization-code-flow-native.
 * Any other app that sends a code verifier is refused as a client: https://github.com/nextauthjs/next-auth/issues/8831.
 */
export const pkce = 'unsupported';
