import { clientSecretBasic, createConnector } from '@logto-social/oauth2';
import { defaultScope, hosts } from './constant.ts';
import { metadata } from './metadata.ts';
import { type Config, config, profileGuard } from './types.ts';

const at =
  (path: string) =>
  ({ region }: Config) =>
    `${hosts[region]}${path}`;

export default createConnector({
  metadata,
  config,
  getAuthorizationUri: { endpoint: at('/authorize'), scope: defaultScope },
  getAccessToken: { endpoint: at('/token'), clientAuthentication: clientSecretBasic },
  getUserInfo: {
    endpoint: at('/userinfo'),
    guard: profileGuard,
    toUserInfo: ({ id, battletag: name }) => ({ id, name }),
  },
});
