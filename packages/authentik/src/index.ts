import { clientSecretPost, doubtedClaims, hostedOpenIdConnect } from '@logto-social/oauth2';
import { metadata } from './metadata.ts';
import { config } from './types.ts';

export default hostedOpenIdConnect({
  metadata,
  config,
  scope: 'openid profile email',
  /** By Basic it takes no secret that form encoding changes: https://github.com/goauthentik/authentik/blob/main/authentik/providers/oauth2/utils.py */
  clientAuthentication: clientSecretPost,
  /** The default mapping said yes of every address before 2025.10: https://docs.goauthentik.io/add-secure-apps/providers/oauth2/verify-email-address/ */
  claims: doubtedClaims,
});
