import { client, connectorConfig, issuerUrl } from '@logto-social/oauth2';

/**
 * No part of the login domain: https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-id-token.html
 * That of a pool with the newer issuers begins with `issuer-`:
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_IssuerConfigurationType.html
 */
const issuer = issuerUrl({
  pattern: /^https:\/\/(issuer-)?cognito-idp\.[^/]+\.amazonaws\.com(\.cn)?\/[^/]+$/,
  hint: 'Enter the issuer of the user pool: https://cognito-idp.<region>.amazonaws.com/<user pool ID>.',
  label: 'Issuer',
  placeholder: 'https://cognito-idp.<region>.amazonaws.com/<user pool ID>',
});

export const config = connectorConfig({ instanceUrl: issuer, ...client });
