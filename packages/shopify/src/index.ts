import {
  authorizationUri,
  clientSecretPost,
  codeExchange,
  composeConnector,
  type GetUserInfo,
  parseWith,
  socialUserInfo,
  verifiedWhen,
} from '@logto-social/oauth2';
import { errors, parameters, paths } from './constant.ts';
import { metadata } from './metadata.ts';
import { readCallback } from './read-callback.ts';
import { type Config, config, tokenGuard } from './types.ts';

const at =
  (path: string) =>
  ({ shop }: Config) =>
    `https://${shop}${path}`;

const getUserInfo: GetUserInfo<Config> = async (config, { raw }) => {
  const { associated_user: user } = parseWith(tokenGuard, raw, 'responseInvalid');
  const { id, first_name, last_name, email, email_verified } = user;
  const name = [first_name, last_name].filter(Boolean).join(' ');
  const identity = { id, name, email: verifiedWhen(email_verified, email) };
  return socialUserInfo(identity, config, { associated_user: raw.associated_user });
};

export default composeConnector({
  metadata,
  config,
  getAuthorizationUri: authorizationUri({ endpoint: at(paths.authorization), scopeDelimiter: ',', parameters }),
  authorizationCallbackHandler: readCallback,
  getAccessToken: codeExchange({ endpoint: at(paths.token), clientAuthentication: clientSecretPost, errors }),
  getUserInfo,
});
