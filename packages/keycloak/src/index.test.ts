import { relocated, testConnector, testInstances } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';
import { config } from './types.ts';

const bench = testConnector(createConnector, mock);

testInstances(bench, (url) => relocated(mock, { 'https://keycloak.example.com': url }), '/realms/acme');

/** https://www.keycloak.org/migration/migrating-to-quarkus: before 17, and where `http-relative-path` says so. */
test.each(['https://keycloak.example.com/auth/realms/acme', 'https://keycloak.example.com/realms/acme/'])(
  'the realm is %s',
  (instanceUrl) => {
    expect(config.guard.safeParse({ ...mock.config, instanceUrl }).success).toBe(true);
  },
);

test.each([
  'https://keycloak.example.com',
  'https://keycloak.example.com/auth',
  'https://keycloak.example.com/realms/',
  'https://keycloak.example.com/realms/acme/.well-known/openid-configuration',
  'https://keycloak.example.com/realms/acme/account',
])('no realm is %s', (instanceUrl) => {
  const { error } = config.guard.safeParse({ ...mock.config, instanceUrl });
  expect(error?.issues[0]?.message).toBe('Enter the URL of the realm: it ends in /realms/<realm>.');
});
