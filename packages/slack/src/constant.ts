/** https://docs.slack.dev/authentication/sign-in-with-slack/ */
export const authorizationEndpoint = 'https://slack.com/openid/connect/authorize';
export const tokenEndpoint = 'https://slack.com/api/openid.connect.token';
/** https://slack.com/.well-known/openid-configuration */
export const issuer = 'https://slack.com';
export const jwksUri = 'https://slack.com/openid/connect/keys';
export const defaultScope = 'openid profile email';

/** https://docs.slack.dev/reference/methods/oauth.v2.access#errors */
export const errors = {
  invalid_code: 'grantInvalid',
  code_already_used: 'grantInvalid',
  bad_redirect_uri: 'grantInvalid',
  invalid_refresh_token: 'grantInvalid',
  invalid_client_id: 'clientInvalid',
  bad_client_secret: 'clientInvalid',
} as const;

/** PKCE turns an app into a public client, which has no secret: https://docs.slack.dev/authentication/using-pkce */
export const pkce = 'unsupported';
