import { clientSecretPost, createConnector, userInfoAndEmails, verifiedWhen } from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, emailsEndpoint, tokenEndpoint, userEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { config, emailsGuard, userGuard } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretPost };

export default createConnector({
  metadata,
  config,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope },
  getAccessToken: token,
  refresh: token,
  getUserInfo: userInfoAndEmails({
    user: { endpoint: userEndpoint, guard: userGuard },
    emails: { endpoint: emailsEndpoint, guard: emailsGuard },
    toUserInfo: ({ id, login, name, avatar_url: avatar }, emails) => {
      const primary = emails?.find(({ email, scope }) => email && scope.includes('primary'));
      const isConfirmed = primary?.state === 'confirmed' || primary?.state;
      return { id, name: name ?? login, avatar, email: verifiedWhen(isConfirmed, primary?.email) };
    },
  }),
});
