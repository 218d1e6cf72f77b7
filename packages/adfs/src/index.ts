import { clientSecretPost, doubtedClaims, hostedOpenIdConnect } from '@logto-social/oauth2';
import { metadata } from './metadata.ts';
import { config } from './types.ts';

export default hostedOpenIdConnect({
  metadata,
  config,
  scope: 'openid profile email',
  clientAuthentication: clientSecretPost,
  /** https://learn.microsoft.com/en-us/windows-server/identity/ad-fs/development/ad-fs-openid-connect-oauth-concepts#claims: claim rules say what an address is, and nothing who verified it. */
  claims: doubtedClaims,
});
