import {
  type ClientAuthentication,
  clientSecretPost,
  createConnector,
  errorEnvelope,
  failure,
  publicClient,
  type ReadAnswer,
  readProviderError,
  verifiedWhen,
} from '@logto-social/oauth2';
import { authorizationEndpoint, tokenEndpoint, tokenErrors, userInfoEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { type Config, config, profileGuard } from './types.ts';

const clientAuthentication: ClientAuthentication<Config> = ({ clientId, clientSecret }, endpoint) =>
  clientSecret ? clientSecretPost({ clientId, clientSecret }, endpoint) : publicClient({ clientId }, endpoint);

const token = {
  endpoint: tokenEndpoint,
  clientAuthentication,
  readAnswer: errorEnvelope('error_code', 'error_description'),
  errors: tokenErrors,
};

/** Kakao answers 401 also where the token is good: https://devtalk.kakao.com/t/topic/134883 */
const readAnswer: ReadAnswer = (response) => {
  const answer = errorEnvelope('code', 'msg')(response);
  const reported = readProviderError(answer, 200);
  // Both say what their sentences say already, and Kakao's own words may repeat the token.
  if (reported?.errorDescription?.startsWith('ip mismatched')) throw failure('serverNotAllowed', { error: '-401' });
  if (reported?.error === '-406') throw failure('accountNotAllowed', { error: '-406' });
  return answer;
};

export default createConnector({
  metadata,
  config,
  /** https://developers.kakao.com/docs/latest/en/kakaologin/rest-api#request-code-additional-consent */
  getAuthorizationUri: { endpoint: authorizationEndpoint, scopeDelimiter: ',' },
  getAccessToken: token,
  refresh: token,
  getUserInfo: {
    endpoint: userInfoEndpoint,
    readAnswer,
    /** https://developers.kakao.com/docs/latest/en/rest-api/error-code */
    errors: { '-10': 'rateLimited' },
    guard: profileGuard,
    toUserInfo: ({ id, kakao_account: account }) => ({
      id,
      name: account?.profile?.nickname,
      avatar: account?.profile?.is_default_image === true ? undefined : account?.profile?.profile_image_url,
      // An address stops being valid when another account takes it over.
      email: verifiedWhen(account?.is_email_valid === true && account.is_email_verified, account?.email),
    }),
  },
});
