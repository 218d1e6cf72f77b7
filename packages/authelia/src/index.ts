import { clientSecretBasic, doubtedClaims, hostedOpenIdConnect } from '@logto-social/oauth2';
import { metadata } from './metadata.ts';
import { config } from './types.ts';

export default hostedOpenIdConnect({
  metadata,
  config,
  scope: 'openid profile email',
  clientAuthentication: clientSecretBasic,
  /** https://www.authelia.com/integration/openid-connect/openid-connect-1.0-claims/#email: the flag is "assumed true". */
  claims: doubtedClaims,
});
