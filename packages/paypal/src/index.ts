import { clientSecretBasic, createConnector, verifiedWhen } from '@logto-social/oauth2';
import { defaultScope, origins } from './constant.ts';
import { metadata } from './metadata.ts';
import { type Config, config, profileGuard } from './types.ts';

const at =
  (host: 'pages' | 'api', path: string) =>
  ({ environment }: Config) =>
    `${origins[environment][host]}${path}`;

const token = {
  endpoint: at('api', '/v1/oauth2/token'),
  clientAuthentication: clientSecretBasic,
  /** Its code is `access_denied`: https://github.com/paypal/PayPal-node-SDK/issues/167 */
  errors: { 'Invalid authorization code': 'grantInvalid' } as const,
};

export default createConnector({
  metadata,
  config,
  getAuthorizationUri: {
    endpoint: at('pages', '/signin/authorize'),
    scope: defaultScope,
    parameters: { flowEntry: 'static' },
  },
  getAccessToken: token,
  refresh: token,
  getUserInfo: {
    endpoint: at('api', '/v1/identity/openidconnect/userinfo?schema=openid'),
    guard: profileGuard,
    toUserInfo: ({ user_id: id, name, picture: avatar, email, email_verified }) => ({
      id,
      name,
      avatar,
      email: verifiedWhen(email_verified, email),
    }),
  },
});
