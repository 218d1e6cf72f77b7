import { clientSecretBasic, createConnector, userInfoAndEmails, verifiedWhen } from '@logto-social/oauth2';
import { authorizationEndpoint, emailsEndpoint, tokenEndpoint, userEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { config, emailsGuard, userGuard } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretBasic };

export default createConnector({
  metadata,
  config,
  getAuthorizationUri: { endpoint: authorizationEndpoint },
  getAccessToken: token,
  refresh: token,
  getUserInfo: userInfoAndEmails({
    user: { endpoint: userEndpoint, guard: userGuard },
    emails: { endpoint: emailsEndpoint, guard: emailsGuard },
    toUserInfo: ({ uuid: id, display_name: name, links }, emails) => {
      const primary = emails?.values.find(({ email, is_primary }) => email && is_primary === true);
      return { id, name, avatar: links?.avatar?.href, email: verifiedWhen(primary?.is_confirmed, primary?.email) };
    },
  }),
});
