import { client, connectorConfig, issuerUrl, trustUnverifiedEmail } from '@logto-social/oauth2';

/** https://learn.microsoft.com/en-us/windows-server/identity/ad-fs/development/ad-fs-openid-connect-oauth-concepts#ad-fs-endpoints: everything stands below `/adfs`. */
const issuer = issuerUrl({
  pattern: /^https?:\/\/[^/]+\/adfs$/,
  hint: 'Enter the issuer: https://<host of AD FS>/adfs.',
  label: 'Issuer',
  placeholder: 'https://<host>/adfs',
});

export const config = connectorConfig({ instanceUrl: issuer, ...client, trustUnverifiedEmail });
