import { clientSecretPost, codeExchangeWithoutRedirectUri, queryString, type SecretClient } from '@logto-social/oauth2';
import { names, tokenEndpoint } from './constant.ts';
import { tokenErrors } from './errors.ts';
import { readAnswer } from './read-answer.ts';

const token = {
  endpoint: tokenEndpoint,
  clientAuthentication: clientSecretPost,
  names,
  encode: queryString,
  readAnswer,
  errors: tokenErrors,
};

/** Exchanges a code for tokens by GET, with WeChat's own names and without a redirect URI. */
export const getAccessToken = codeExchangeWithoutRedirectUri<SecretClient>(token);
