import { client, connectorConfig, issuerUrl, trustUnverifiedEmail } from '@logto-social/oauth2';

/**
 * https://developer.okta.com/docs/concepts/auth-servers/: the org itself, or an authorization server below it. The
 * address with `-admin` is that of the Admin Console: https://developer.okta.com/docs/concepts/okta-organizations/
 */
const issuer = issuerUrl({
  pattern: /^https?:\/\/(?![^/.]+-admin\.)[^/]+(\/oauth2\/[^/]+)?$/,
  hint: 'Enter the issuer: https://<domain>, without -admin, or https://<domain>/oauth2/<authorization server>.',
  label: 'Issuer',
  placeholder: 'https://<domain>.okta.com',
});

export const config = connectorConfig({ instanceUrl: issuer, ...client, trustUnverifiedEmail });
