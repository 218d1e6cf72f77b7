import { client, connectorConfig, issuerUrl } from '@logto-social/oauth2';

/** https://zitadel.com/docs/apis/openidoauth/endpoints#openid-connect-10-discovery: the domain of the instance. */
const issuer = issuerUrl({
  pattern: /^https?:\/\/[^/]+$/,
  hint: 'Enter the issuer: https://<domain>, with nothing behind the domain.',
  label: 'Issuer',
  placeholder: 'https://<instance>.<region>.zitadel.cloud',
});

export const config = connectorConfig({ instanceUrl: issuer, ...client });
