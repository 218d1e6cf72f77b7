import {
  atInstance,
  attempt,
  clientSecretPost,
  createConnector,
  doubted,
  failure,
  fetchUserInfo,
  type GetUserInfo,
  readUserInfo,
  requestUserInfo,
  socialUserInfo,
  type TokenEndpoint,
  verifiedWhen,
} from '@logto-social/oauth2';
import { apiOf, defaultScope, errors, githubDotCom, paths } from './constant.ts';
import { metadata } from './metadata.ts';
import { type Config, config, emailsGuard, profileGuard } from './types.ts';

const token: TokenEndpoint<Config> = {
  endpoint: atInstance(paths.token),
  clientAuthentication: clientSecretPost,
  errors,
};

/**
 * https://docs.github.com/en/rest/users/users#get-the-authenticated-user
 *
 * GitHub answers 403 to too many requests, too, and only its words tell which:
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
const requestUser = async (api: string, accessToken: string) => {
  const response = await fetchUserInfo({ endpoint: `${api}/user` }, accessToken);
  if (response.status === 403 && /rate limit/i.test(response.text)) throw failure('rateLimited');
  return readUserInfo(response, { guard: profileGuard }, accessToken);
};

/**
 * The addresses, which nobody needs to be who they are: a token without the `user:email` scope, or a GitHub App without
 * the permission, gets 404 or 403. https://docs.github.com/en/rest/users/emails#list-email-addresses-for-the-authenticated-user
 */
const requestEmails = (api: string, accessToken: string) =>
  attempt(() => requestUserInfo({ endpoint: `${api}/user/emails`, guard: emailsGuard }, accessToken));

/**
 * What the flag of an address is worth. An Enterprise Server verifies none, and has been seen to flag all
 * (https://github.com/sourcegraph/sourcegraph-public-snapshot/issues/1376); on GHE.com a company writes those of its people.
 */
const contactAt = (instanceUrl: string) => (instanceUrl === githubDotCom ? verifiedWhen : doubted);

const getUserInfo: GetUserInfo<Config> = async (config, { accessToken }) => {
  const api = apiOf(config.instanceUrl);
  const [user, emails] = await Promise.all([requestUser(api, accessToken), requestEmails(api, accessToken)]);
  const { id, login, name, avatar_url: avatar } = user.profile;
  const primary = emails?.profile.find(({ email, primary }) => email && primary === true);
  return socialUserInfo(
    { id, name: name ?? login, avatar, email: contactAt(config.instanceUrl)(primary?.verified, primary?.email) },
    config,
    { userInfo: user.raw, userEmails: emails?.raw ?? [] },
  );
};

/** Long for instances of one's own: where their API stands, and what a flag of theirs is worth. */
export default createConnector({
  metadata,
  config,
  issuer: atInstance(paths.issuer),
  getAuthorizationUri: { endpoint: atInstance(paths.authorization), scope: defaultScope },
  getAccessToken: token,
  refresh: token,
  getUserInfo,
});
