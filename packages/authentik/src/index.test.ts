import { relocated, testConnector, testInstances, testIssuers } from '@logto-social/testing';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

testInstances(bench, (url) => relocated(mock, { 'https://authentik.company': url }), '/application/o/logto');

testIssuers(bench, (url) => relocated(mock, { 'https://authentik.company/application/o/logto': url }), {
  accepted: ['https://authentik.company/application/o/logto/', 'https://authentik.company/application/o/other'],
  refused: [
    'https://authentik.company',
    'https://authentik.company/application/o/',
    'https://authentik.company/application/o/authorize/logto',
    'https://authentik.company/application/o/logto/.well-known/openid-configuration',
    'https://authentik.company/if/admin/',
  ],
  hint: 'Enter the issuer of the application: it ends in /application/o/<slug>/.',
});
