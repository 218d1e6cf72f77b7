import { relocated, testConnector, testIssuers } from '@logto-social/testing';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

testIssuers(bench, (url) => relocated(mock, { 'https://acme.auth0.com': url }), {
  accepted: ['https://acme.eu.auth0.com/', 'https://acme.us.auth0.com', 'https://login.acme.example.com/'],
  refused: [
    'https://acme.eu.auth0.com/api/v2/',
    'https://acme.eu.auth0.com/authorize',
    'https://acme.eu.auth0.com/.well-known/openid-configuration',
    'https://manage.auth0.com/dashboard/eu/acme',
  ],
  hint: 'Enter the issuer: https://<domain>/, with nothing behind the domain.',
});
