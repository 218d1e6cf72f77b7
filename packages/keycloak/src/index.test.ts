import { relocated, testConnector, testInstances, testIssuers } from '@logto-social/testing';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

testInstances(bench, (url) => relocated(mock, { 'https://keycloak.example.com': url }), '/realms/acme');

testIssuers(bench, (url) => relocated(mock, { 'https://keycloak.example.com/realms/acme': url }), {
  accepted: [
    'https://keycloak.example.com/realms/acme/',
    'https://keycloak.example.com/realms/other',
    // https://www.keycloak.org/migration/migrating-to-quarkus: before 17, and where `http-relative-path` says so.
    'https://keycloak.example.com/auth/realms/acme',
  ],
  refused: [
    'https://keycloak.example.com',
    'https://keycloak.example.com/auth',
    'https://keycloak.example.com/realms/',
    'https://keycloak.example.com/realms/acme/.well-known/openid-configuration',
    'https://keycloak.example.com/realms/acme/account',
  ],
  hint: 'Enter the URL of the realm: it ends in /realms/<realm>.',
});
