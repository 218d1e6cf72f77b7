import {
  type BearerPlacement,
  clientSecretPost,
  createConnector,
  errorEnvelope,
  type ReadCallback,
  unverified,
} from '@logto-social/oauth2';
import { defaultScope, errors, offline, paths, servers } from './constant.ts';
import { metadata } from './metadata.ts';
import { type Config, config, profileGuard } from './types.ts';

const at =
  (path: string) =>
  ({ dataCenter }: Config) =>
    `${servers[dataCenter]}${path}`;

const token = { endpoint: at(paths.token), clientAuthentication: clientSecretPost, errors };

/** Which server the person's account is at. It is compared and never asked: https://www.zoho.com/accounts/protocol/oauth/multi-dc/client-authorization.html */
const readCallback: ReadCallback = ({ 'accounts-server': iss, ...callback }) =>
  iss === undefined ? callback : { ...callback, iss };

/** https://www.zoho.com/accounts/protocol/oauth/use-access-token.html */
const oauthToken: BearerPlacement = (accessToken) => ({ headers: { authorization: `Zoho-oauthtoken ${accessToken}` } });

export default createConnector({
  metadata,
  config,
  issuer: at(''),
  readCallback,
  getAuthorizationUri: {
    endpoint: at(paths.authorization),
    scope: defaultScope,
    scopeDelimiter: ',',
    parameters: offline,
  },
  getAccessToken: token,
  refresh: token,
  getUserInfo: {
    endpoint: at(paths.userInfo),
    bearer: oauthToken,
    /** What a token without the scope gets, in a 200: https://github.com/zoho/zcrm-php-sdk/issues/5 */
    readAnswer: errorEnvelope('status_code', 'message'),
    errors: { 405: 'accessTokenInvalid' },
    guard: profileGuard,
    toUserInfo: ({ ZUID: id, Display_Name, First_Name, Last_Name, Email }) => ({
      id,
      name: [First_Name, Last_Name].filter(Boolean).join(' ') || Display_Name,
      email: unverified(Email),
    }),
  },
});
