import { clientSecretBasic, createConnector, openIdConnect, verifiedWhen } from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, issuer, jwksUri, tokenEndpoint, userInfoEndpoints } from './constant.ts';
import { metadata } from './metadata.ts';
import { type Config, claimsGuard, config } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretBasic };

export default createConnector({
  metadata,
  config,
  issuer,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope },
  getAccessToken: token,
  refresh: token,
  getUserInfo: openIdConnect({
    /** No nonce is among the claims: https://developer.api.intuit.com/.well-known/openid_configuration */
    provider: ({ environment }: Config) => ({
      issuer,
      jwksUri,
      isNonceOptional: true,
      userInfoEndpoint: userInfoEndpoints[environment],
    }),
    guard: claimsGuard,
    toUserInfo: ({ sub: id, givenName, familyName, email, emailVerified, phoneNumber, phoneNumberVerified }) => ({
      id,
      name: [givenName, familyName].filter(Boolean).join(' '),
      email: verifiedWhen(emailVerified, email),
      phone: verifiedWhen(phoneNumberVerified, phoneNumber),
    }),
  }),
});
