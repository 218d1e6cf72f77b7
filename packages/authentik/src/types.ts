import { client, connectorConfig, instanceUrl } from '@logto-social/oauth2';

const { guard, formItem } = instanceUrl();
const hint = 'Enter the issuer of the application: it ends in /application/o/<slug>/.';

/** https://docs.goauthentik.io/add-secure-apps/providers/oauth2/#oauth2-endpoints-and-bindings: each application has its own. */
const issuer = {
  guard: guard.refine((url) => /\/application\/o\/[^/]+$/.test(url), hint),
  formItem: { ...formItem, label: 'Issuer', placeholder: 'https://authentik.company/application/o/<slug>/' },
};

export const config = connectorConfig({ instanceUrl: issuer, ...client });
