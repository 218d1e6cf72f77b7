import { clientSecretBasic, doubtedClaims, hostedOpenIdConnect } from '@logto-social/oauth2';
import { metadata } from './metadata.ts';
import { config } from './types.ts';

export default hostedOpenIdConnect({
  metadata,
  config,
  scope: 'openid profile email',
  clientAuthentication: clientSecretBasic,
  /** https://developer.okta.com/docs/guides/submit-app-prereq/main/#oidc-oauth-2-0-integration-limitations: "Don't rely on" the flag. */
  claims: doubtedClaims,
});
