import { client, connectorConfig, issuerUrl, trustUnverifiedEmail } from '@logto-social/oauth2';

/** https://fusionauth.io/docs/apis/oauth/openid-configuration: without a tenant it is the default one. */
const issuer = issuerUrl({
  pattern: /^https?:\/\/[^/]+(\/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12})?$/,
  hint: 'Enter the URL of FusionAuth, or of one of its tenants: https://<host>/<tenant ID>.',
  label: 'FusionAuth URL',
  placeholder: 'https://<host>/<tenant ID>',
});

export const config = connectorConfig({ instanceUrl: issuer, ...client, trustUnverifiedEmail });
