import {
  failure,
  type GetAccessToken,
  once,
  optional,
  optionalText,
  type SecretClient,
  userId,
} from '@logto-social/oauth2';
import { z } from 'zod';
import { visitorEndpoint } from './constant.ts';
import { requestApi } from './request-api.ts';

/** Who came back with a code, and the ticket, a secret, that opens what else they agreed to show. */
export type Visitor = { id: string; ticket: string | undefined; raw: Readonly<Record<string, unknown>> };

/** A member has a `userid`, anybody else an `openid`: https://developer.work.weixin.qq.com/document/path/91023 */
const visitorGuard = once(() =>
  z.object({ userid: optional(userId), openid: optional(userId), user_ticket: optionalText }).passthrough(),
);

/** Exchanges a code for a person: the token that takes it is the application's. */
export const getAccessToken: GetAccessToken<SecretClient, string, Visitor> = async (config, code) => {
  const request = { endpoint: visitorEndpoint, query: { code }, secret: code, guard: visitorGuard() };
  const { user_ticket: ticket, ...raw } = await requestApi(config, request);
  const id = raw.userid ?? raw.openid;
  if (id === undefined) throw failure('responseInvalid', { field: 'userid' });
  return { id: String(id), ticket, raw };
};
