import { clientSecretBasic, createConnector, verifiedWhen } from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, issuer, tokenEndpoint, userInfoEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { config, profileGuard } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretBasic };

/** A hash that begins with `a_` is animated: https://docs.discord.com/developers/reference#image-formatting */
const avatarUrl = (id: string | number, hash: string) =>
  `https://cdn.discordapp.com/avatars/${id}/${hash}.${hash.startsWith('a_') ? 'webp?animated=true' : 'png'}`;

export default createConnector({
  metadata,
  config,
  issuer,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope },
  getAccessToken: token,
  refresh: token,
  getUserInfo: {
    endpoint: userInfoEndpoint,
    guard: profileGuard,
    toUserInfo: ({ id, username, global_name: name, avatar, email, verified }) => ({
      id,
      name: name ?? username,
      avatar: avatar && avatarUrl(id, avatar),
      email: verifiedWhen(verified, email),
    }),
  },
});
