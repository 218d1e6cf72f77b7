import { relocated, testConnector, testIssuers } from '@logto-social/testing';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

/** https://developer.okta.com/docs/concepts/auth-servers/: the org itself, or an authorization server below `/oauth2`. */
const standingAt = (issuer: string) => {
  const endpoints = issuer.includes('/oauth2/') ? `${issuer}/v1` : `${issuer}/oauth2/v1`;
  return relocated(mock, { 'https://acme.okta.com/oauth2/v1': endpoints, 'https://acme.okta.com': issuer });
};

testIssuers(bench, standingAt, {
  accepted: [
    'https://acme.okta.com/oauth2/default/',
    'https://acme.okta.com/oauth2/aus9o8wzkhckw9TLa0h7z',
    'https://acme.oktapreview.com',
    'https://login.acme.example.com',
  ],
  refused: [
    'https://acme-admin.okta.com',
    'https://acme-admin.okta.com/oauth2/default',
    'https://acme.okta.com/oauth2',
    'https://acme.okta.com/oauth2/v1/authorize',
    'https://acme.okta.com/oauth2/default/.well-known/openid-configuration',
    'https://acme.okta.com/app/UserHome',
  ],
  hint: 'Enter the issuer: https://<domain>, without -admin, or https://<domain>/oauth2/<authorization server>.',
});
