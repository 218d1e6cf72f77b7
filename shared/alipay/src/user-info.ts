import {
  type GetUserInfo,
  once,
  optional,
  optionalText,
  requestUserInfo,
  socialUserInfo,
  userId,
} from '@logto-social/oauth2';
import { z } from 'zod';
import { gatewayAnswer } from './gateway-answer.ts';
import type { GatewayClient } from './gateway-client.ts';
import { errors } from './gateway-error.ts';
import { signedUrl } from './gateway-request.ts';

/** https://opendocs.alipay.com/open/02aild */
const method = 'alipay.user.info.share';

/**
 * `user_id` is the same in every application and what Logto's own connector links by; `open_id` is this application's
 * and all that many new ones get (https://opendocs.alipay.com/mini/0ai2i6). While both come, people stay who they are.
 *
 * The `email` of the answer is no address to go by: it is the login name, which may as well be a mobile number.
 */
const profileGuard = once(() => {
  const id = optional(userId);
  return z
    .object({ user_id: id, open_id: id, nick_name: optionalText, avatar: optionalText })
    .transform(({ user_id, open_id, nick_name, avatar }, context) => {
      const id = user_id ?? open_id;
      if (id !== undefined) return { id, name: nick_name, avatar };
      context.addIssue({ code: 'custom', path: ['user_id'], message: 'neither user_id nor open_id' });
      return z.NEVER;
    });
});

/** Asks who the person is, which needs the scope `auth_user`. */
export const getUserInfo: GetUserInfo<GatewayClient> = async (client, { accessToken }) => {
  const { profile, raw } = await requestUserInfo(
    {
      endpoint: signedUrl(client, { method, query: { auth_token: accessToken } }),
      method: 'POST',
      bearer: () => ({}),
      guard: profileGuard(),
      readAnswer: gatewayAnswer(client, method),
      errors,
    },
    accessToken,
  );
  return socialUserInfo(profile, {}, { alipay_user_info_share_response: raw });
};
