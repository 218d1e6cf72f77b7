import { relocated, testConnector, testIssuers } from '@logto-social/testing';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

testIssuers(bench, (url) => relocated(mock, { 'https://acme.eu1.zitadel.cloud': url }), {
  accepted: ['https://acme.eu1.zitadel.cloud/', 'https://id.acme.example.com', 'http://localhost:8080'],
  refused: [
    'https://acme.eu1.zitadel.cloud/ui/console',
    'https://acme.eu1.zitadel.cloud/oauth/v2',
    'https://acme.eu1.zitadel.cloud/.well-known/openid-configuration',
  ],
  hint: 'Enter the issuer: https://<domain>, with nothing behind the domain.',
});
