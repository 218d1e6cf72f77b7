import { client, connectorConfig, instanceUrl } from '@logto-social/oauth2';

const { guard, formItem } = instanceUrl();

/** https://www.keycloak.org/securing-apps/oidc-layers#_endpoints: everything stands below the URL of the realm. */
const realmUrl = {
  guard: guard.refine((url) => /\/realms\/[^/]+$/.test(url), 'Enter the URL of the realm: it ends in /realms/<realm>.'),
  formItem: { ...formItem, label: 'Realm URL', placeholder: 'https://keycloak.example.com/realms/<realm>' },
};

export const config = connectorConfig({ instanceUrl: realmUrl, ...client });
