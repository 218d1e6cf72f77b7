import {
  attempt,
  clientSecretBasic,
  createConnector,
  type GetUserInfo,
  requestUserInfo,
  socialUserInfo,
  verifiedWhen,
} from '@logto-social/oauth2';
import { authorizationEndpoint, emailsEndpoint, metadata, tokenEndpoint, userEndpoint } from './constant.ts';
import { type Config, config, emailsGuard, userGuard } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretBasic };

const getUserInfo: GetUserInfo<Config> = async (config, { accessToken }) => {
  const [user, emails] = await Promise.all([
    requestUserInfo({ endpoint: userEndpoint, guard: userGuard }, accessToken),
    attempt(() => requestUserInfo({ endpoint: emailsEndpoint, guard: emailsGuard }, accessToken)),
  ]);
  const { uuid: id, display_name: name, links } = user.profile;
  const primary = emails?.profile.values.find(({ email, is_primary }) => email && is_primary === true);
  return socialUserInfo(
    { id, name, avatar: links?.avatar?.href, email: verifiedWhen(primary?.is_confirmed, primary?.email) },
    config,
    { user: user.raw, emails: emails?.raw },
  );
};

export default createConnector({
  metadata,
  config,
  getAuthorizationUri: { endpoint: authorizationEndpoint },
  getAccessToken: token,
  refresh: token,
  getUserInfo,
});
