import { publicClient, queryString, type RefreshTokens, refreshGrant, requestToken } from '@logto-social/oauth2';
import { names, refreshEndpoint } from './constant.ts';
import { tokenErrors } from './errors.ts';
import { readAnswer } from './read-answer.ts';

const token = {
  endpoint: refreshEndpoint,
  clientAuthentication: publicClient,
  names,
  encode: queryString,
  readAnswer,
  errors: tokenErrors,
};

/** Exchanges a refresh token by GET, at an endpoint of its own that asks for no secret. */
export const refresh: RefreshTokens<{ clientId: string }> = (config, refreshToken) =>
  requestToken(token, config, refreshGrant(refreshToken));
