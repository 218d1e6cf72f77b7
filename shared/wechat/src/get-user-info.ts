import {
  bearerQuery,
  failure,
  type GetUserInfo,
  once,
  optionalText,
  parseWith,
  requestUserInfo,
  socialUserInfo,
  userId,
  withQuery,
} from '@logto-social/oauth2';
import { z } from 'zod';
import { userInfoEndpoint } from './constant.ts';
import { userInfoErrors } from './errors.ts';
import { readAnswer } from './read-answer.ts';

const tokensGuard = once(() => z.object({ openid: userId }));

const profileGuard = once(() =>
  z.object({ openid: optionalText, unionid: optionalText, nickname: optionalText, headimgurl: optionalText }),
);

/**
 * Asks who the person is, by the access token and the `openid` beside it.
 *
 * `unionid` is the person's ID in all apps of one account at WeChat's platform for developers, `openid` in a single
 * one: the first comes before the second, so that the website and the app know the person as the same. The profile need
 * not repeat the `openid`, but it must not be another's.
 */
export const getUserInfo: GetUserInfo<object> = async (_config, { accessToken, raw: tokens }) => {
  const openid = String(parseWith(tokensGuard(), tokens, 'responseInvalid').openid);
  const endpoint = withQuery(userInfoEndpoint, { openid });
  const request = { endpoint, bearer: bearerQuery, readAnswer, errors: userInfoErrors, guard: profileGuard() };
  const { profile, raw } = await requestUserInfo(request, accessToken);
  const { unionid, nickname: name, headimgurl: avatar } = profile;
  if (profile.openid !== undefined && profile.openid !== openid) throw failure('responseInvalid', { field: 'openid' });
  return socialUserInfo({ id: unionid ?? openid, name, avatar }, {}, raw);
};
