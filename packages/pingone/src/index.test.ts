import { relocated, testConnector, testIssuers } from '@logto-social/testing';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

const environment = 'https://auth.pingone.eu/cd5ba2e5-4c8b-4fb7-b9f8-3b0f6a6a9b3e/as';

testIssuers(bench, (url) => relocated(mock, { [environment]: url }), {
  accepted: [
    'https://auth.pingone.eu/cd5ba2e5-4c8b-4fb7-b9f8-3b0f6a6a9b3e/as',
    'https://auth.pingone.com/cd5ba2e5-4c8b-4fb7-b9f8-3b0f6a6a9b3e/as/',
    'https://auth.pingone.com.au/cd5ba2e5-4c8b-4fb7-b9f8-3b0f6a6a9b3e/as',
    'https://login.acme.example.com/as',
  ],
  refused: [
    'https://auth.pingone.eu',
    'https://auth.pingone.eu/as/authorize',
    'https://auth.pingone.eu/cd5ba2e5-4c8b-4fb7-b9f8-3b0f6a6a9b3e',
    'https://auth.pingone.eu/cd5ba2e5-4c8b-4fb7-b9f8-3b0f6a6a9b3e/as/authorize',
    'https://console.pingone.eu/environments/cd5ba2e5-4c8b-4fb7-b9f8-3b0f6a6a9b3e/as',
  ],
  hint: 'Enter the issuer of the environment: https://auth.pingone.<region>/<environment ID>/as, or https://<custom domain>/as.',
});
