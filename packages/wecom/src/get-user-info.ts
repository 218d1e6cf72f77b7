import { attempt, type GetUserInfo, once, optionalText, socialUserInfo, unverified } from '@logto-social/oauth2';
import { z } from 'zod';
import { detailEndpoint, memberEndpoint } from './constant.ts';
import type { Visitor } from './get-access-token.ts';
import { requestApi } from './request-api.ts';
import type { Config } from './types.ts';

const profileGuard = once(() =>
  z
    .object({
      name: optionalText,
      avatar: optionalText,
      email: optionalText,
      biz_mail: optionalText,
    })
    .passthrough(),
);

type Profile = z.infer<ReturnType<typeof profileGuard>>;

const requestMember = (config: Config, userid: string): Promise<Profile> =>
  requestApi(config, { endpoint: memberEndpoint, query: { userid }, guard: profileGuard() });

const requestDetail = async (config: Config, ticket: string | undefined): Promise<Profile> => {
  if (!ticket) return {};
  const body = { user_ticket: ticket };
  return requestApi(config, { endpoint: detailEndpoint, body, secret: ticket, guard: profileGuard() });
};

/**
 * Asks the organisation's directory about its member. Other people, and the members of linked organisations, whose ID
 * is `CorpId/userid`, are not in it. It may keep what it knows to itself, as of a member whom the application must not
 * see: who came back with the code is known without it.
 *
 * An application made since June 2022 reads addresses and pictures by the ticket alone:
 * https://developer.work.weixin.qq.com/document/path/90196. Addresses are the administrators' to enter, and no page
 * says that anybody verifies them: https://developer.work.weixin.qq.com/document/path/90195
 */
export const getUserInfo: GetUserInfo<Config, Visitor> = async (config, { id, ticket, raw }) => {
  if (!raw.userid || id.includes('/')) return socialUserInfo({ id, name: id }, config, raw);

  const [member = {}, detail = {}] = await Promise.all([
    attempt(() => requestMember(config, id)),
    attempt(() => requestDetail(config, ticket)),
  ]);
  const avatar = detail.avatar ?? member.avatar;
  const email = unverified(detail.email ?? detail.biz_mail ?? member.email ?? member.biz_mail);
  return socialUserInfo({ id, name: member.name ?? id, avatar, email }, config, { ...raw, ...member, ...detail });
};
