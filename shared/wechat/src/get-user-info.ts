import {
  bearerQuery,
  type GetUserInfo,
  once,
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

const tokensGuard = once(() => z.object({ openid: z.string().min(1) }));

const profileGuard = once(() =>
  z.object({
    openid: userId,
    unionid: z.string().nullish(),
    nickname: z.string().nullish(),
    headimgurl: z.string().nullish(),
  }),
);

/**
 * Asks who the person is, by the access token and the `openid` beside it.
 *
 * `unionid` is the person's ID in all apps of one account at WeChat's platform for developers, `openid` in a single
 * one: the first comes before the second, so that the website and the app know the person as the same.
 */
export const getUserInfo: GetUserInfo<object> = async (_config, { accessToken, raw: tokens }) => {
  const { openid } = parseWith(tokensGuard(), tokens, 'responseInvalid');
  const endpoint = withQuery(userInfoEndpoint, { openid });
  const request = { endpoint, bearer: bearerQuery, readAnswer, errors: userInfoErrors, guard: profileGuard() };
  const { profile, raw } = await requestUserInfo(request, accessToken);
  const { unionid, nickname: name, headimgurl: avatar } = profile;
  return socialUserInfo({ id: unionid || profile.openid, name, avatar }, {}, raw);
};
