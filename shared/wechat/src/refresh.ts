import { queryString, type RefreshTokens, refreshGrant, requestToken } from '@logto-social/oauth2';
import { refreshEndpoint } from './constant.ts';
import { tokenErrors } from './errors.ts';
import { readAnswer } from './read-answer.ts';

type Client = { clientId: string };

const token = {
  endpoint: refreshEndpoint,
  clientAuthentication: ({ clientId }: Client) => ({ parameters: { appid: clientId } }),
  encode: queryString,
  readAnswer,
  errors: tokenErrors,
};

/** Exchanges a refresh token by GET, at an endpoint of its own that asks for no secret. */
export const refresh: RefreshTokens<Client> = (config, refreshToken) =>
  requestToken(token, config, refreshGrant(refreshToken));
