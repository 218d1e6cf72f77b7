import { client, connectorConfig, issuerUrl } from '@logto-social/oauth2';

/** https://auth0.com/docs/get-started/applications/configure-applications-with-oidc-discovery: the domain, whether of Auth0 or one’s own. */
const issuer = issuerUrl({
  pattern: /^https?:\/\/[^/]+$/,
  hint: 'Enter the issuer: https://<domain>/, with nothing behind the domain.',
  label: 'Issuer',
  placeholder: 'https://<tenant>.<region>.auth0.com/',
});

export const config = connectorConfig({ instanceUrl: issuer, ...client });
