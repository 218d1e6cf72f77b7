import { client, connectorConfig, issuerUrl, trustUnverifiedEmail } from '@logto-social/oauth2';

/** https://docs.goauthentik.io/add-secure-apps/providers/oauth2/#oauth2-endpoints-and-bindings: each application has its own. */
const issuer = issuerUrl({
  pattern: /\/application\/o\/[^/]+$/,
  hint: 'Enter the issuer of the application: it ends in /application/o/<slug>/.',
  label: 'Issuer',
  placeholder: 'https://authentik.company/application/o/<slug>/',
});

export const config = connectorConfig({ instanceUrl: issuer, ...client, trustUnverifiedEmail });
