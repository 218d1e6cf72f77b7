import { client, connectorConfig, issuerUrl } from '@logto-social/oauth2';

/** https://www.keycloak.org/securing-apps/oidc-layers#_endpoints: everything stands below the URL of the realm. */
const realmUrl = issuerUrl({
  pattern: /\/realms\/[^/]+$/,
  hint: 'Enter the URL of the realm: it ends in /realms/<realm>.',
  label: 'Realm URL',
  placeholder: 'https://keycloak.example.com/realms/<realm>',
});

export const config = connectorConfig({ instanceUrl: realmUrl, ...client });
