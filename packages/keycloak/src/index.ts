import { clientSecretBasic, hostedOpenIdConnect } from '@logto-social/oauth2';
import { metadata } from './metadata.ts';
import { config } from './types.ts';

export default hostedOpenIdConnect({
  metadata,
  config,
  scope: 'openid profile email',
  clientAuthentication: clientSecretBasic,
});
