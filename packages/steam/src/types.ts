import { ConnectorConfigFormItemType } from '@logto/connector-kit';
import { connectorConfig, listOf, optionalText } from '@logto-social/oauth2';
import { z } from 'zod';
import { claimedId, endpoint, ns } from './constant.ts';

export const config = connectorConfig({
  apiKey: {
    guard: z.string().trim().optional(),
    formItem: {
      type: ConnectorConfigFormItemType.Text,
      label: 'Web API key',
      required: false,
      isConfidential: true,
      description: 'Asks Steam for name and avatar. Without it only the ID is known.',
    },
  },
});

export type Config = z.infer<typeof config.guard>;

/** https://openid.net/specs/openid-authentication-2_0.html#positive_assertions */
export const assertionGuard = z.object({
  'openid.ns': z.literal(ns),
  'openid.mode': z.literal('id_res'),
  'openid.op_endpoint': z.literal(endpoint),
  'openid.claimed_id': z.string().regex(claimedId),
  'openid.identity': z.string(),
  'openid.return_to': z.string().url(),
  'openid.response_nonce': z.string(),
  'openid.assoc_handle': z.string(),
  'openid.signed': z.string(),
  'openid.sig': z.string(),
});

/** The fields of an assertion, and the Steam ID of whom it is about. */
export type Assertion = { fields: Readonly<Record<string, string>>; steamid: string };

/** https://partner.steamgames.com/doc/webapi/ISteamUser#GetPlayerSummaries */
const player = z.object({ steamid: z.string(), personaname: optionalText, avatarfull: optionalText });
export const profileGuard = z.object({ response: z.object({ players: listOf(player) }) });
