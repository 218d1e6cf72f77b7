import {
  attempt,
  type ClientConfig,
  clientSecretPost,
  createConnector,
  failure,
  fetchUserInfo,
  type GetUserInfo,
  readUserInfo,
  requestUserInfo,
  socialUserInfo,
  verifiedWhen,
} from '@logto-social/oauth2';
import {
  authorizationEndpoint,
  defaultScope,
  emailsEndpoint,
  errors,
  issuer,
  metadata,
  tokenEndpoint,
  userEndpoint,
} from './constant.ts';
import { config, emailsGuard, profileGuard } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretPost, errors };

/**
 * GitHub answers 403 to too many requests, too, and only its words tell which:
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
const requestUser = async (accessToken: string) => {
  const response = await fetchUserInfo({ endpoint: userEndpoint }, accessToken);
  if (response.status === 403 && /rate limit/i.test(response.text)) throw failure('rateLimited');
  return readUserInfo(response, { guard: profileGuard }, accessToken);
};

/**
 * The addresses, which nobody needs to be who they are: a token without the `user:email` scope, or a GitHub App without
 * the permission, gets 404 or 403.
 */
const requestEmails = (accessToken: string) =>
  attempt(() => requestUserInfo({ endpoint: emailsEndpoint, guard: emailsGuard }, accessToken));

const getUserInfo: GetUserInfo<ClientConfig> = async (config, { accessToken }) => {
  const [user, emails] = await Promise.all([requestUser(accessToken), requestEmails(accessToken)]);
  const { id, login, name, avatar_url: avatar } = user.profile;
  const primary = emails?.profile.find(({ email, primary }) => email && primary === true);
  return socialUserInfo(
    { id, name: name ?? login, avatar, email: verifiedWhen(primary?.verified, primary?.email) },
    config,
    { userInfo: user.raw, userEmails: emails?.raw ?? [] },
  );
};

export default createConnector({
  metadata,
  config,
  issuer,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope },
  getAccessToken: token,
  refresh: token,
  getUserInfo,
});
