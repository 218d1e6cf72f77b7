import { type Flow, type GetAuthorizationUri, withQuery } from '@logto-social/oauth2';
import { endpoint, ns } from './constant.ts';
import type { Config } from './types.ts';

const select = `${ns}/identifier_select`;

/** Where the browser is sent back to; the state stands in it, and Steam signs it with the rest. */
export const returnTo = ({ redirectUri }: Flow, state: string): string => withQuery(redirectUri, { state });

/** https://openid.net/specs/openid-authentication-2_0.html#requesting_authentication */
export const getAuthorizationUri: GetAuthorizationUri<Config> = async (_, flow, { state }) =>
  withQuery(endpoint, {
    'openid.ns': ns,
    'openid.mode': 'checkid_setup',
    'openid.identity': select,
    'openid.claimed_id': select,
    'openid.return_to': returnTo(flow, state),
    'openid.realm': new URL(flow.redirectUri).origin,
  });
