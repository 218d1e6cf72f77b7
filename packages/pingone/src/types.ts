import { client, connectorConfig, issuerUrl } from '@logto-social/oauth2';

/** https://developer.pingidentity.com/pingone-api/auth/openid-connect-oauth-2.html: a custom domain stands for the environment. */
const issuer = issuerUrl({
  pattern: /^https:\/\/[^/]+(\/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12})?\/as$/,
  hint: 'Enter the issuer of the environment: https://auth.pingone.<region>/<environment ID>/as, or https://<custom domain>/as.',
  label: 'Issuer',
  placeholder: 'https://auth.pingone.<region>/<environment ID>/as',
});

export const config = connectorConfig({ instanceUrl: issuer, ...client });
