import { client, connectorConfig, issuerUrl } from '@logto-social/oauth2';

/** https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-id-token.html: no part of the login domain. */
const issuer = issuerUrl({
  pattern: /^https:\/\/cognito-idp\.[^/]+\.amazonaws\.com(\.cn)?\/[^/]+$/,
  hint: 'Enter the issuer of the user pool: https://cognito-idp.<region>.amazonaws.com/<user pool ID>.',
  label: 'Issuer',
  placeholder: 'https://cognito-idp.<region>.amazonaws.com/<user pool ID>',
});

export const config = connectorConfig({ instanceUrl: issuer, ...client });
