import { createHmac, randomBytes } from 'node:crypto';
import { HttpResponse } from 'msw';
import { getResponse, http } from '../../http/handler.ts';
import { endpointOf } from '../../mock/read-mock.ts';
import type { Simulate } from '../../mock/simulated-provider.ts';
import { textsOf } from '../../mock/texts-of.ts';

const ns = 'http://specs.openid.net/auth/2.0';
const select = 'http://specs.openid.net/auth/2.0/identifier_select';

/** Seconds that an assertion is good for. */
const lifetime = 300;

/** Fields in key-value form (OpenID 2.0 §4.1.1), which signatures are made over and direct answers are written in. */
const keyValueForm = (fields: Readonly<Record<string, string>>) =>
  Object.entries(fields)
    .map(([name, value]) => `${name}:${value}\n`)
    .join('');

/** Fields in an indirect message (§4.1.2). */
const prefixed = (fields: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [`openid.${name}`, value]));

const invalid = keyValueForm({ ns, is_valid: 'false' });

/**
 * A provider of OpenID 2.0: it signs what it asserts with a secret of its own, and says once of each assertion that it is
 * one of them (§11.4.2).
 */
export const simulateOpenId2: Simulate = (standard, { isForged }, { assertion = {}, authorization: { endpoint } }) => {
  const [ours, theirs] = [randomBytes(32), randomBytes(32)];
  const used = new Set<string>();
  const signature = (fields: Readonly<Record<string, string>>, key: Buffer) =>
    createHmac('sha256', key).update(keyValueForm(fields)).digest('base64');

  return {
    authorize: async (authorizationUri, decision) => {
      const asked = Object.fromEntries(new URL(authorizationUri).searchParams);
      const { 'openid.return_to': returnTo = '', 'openid.realm': realm = '' } = asked;
      const isRequest = asked['openid.ns'] === ns && asked['openid.mode'] === 'checkid_setup';
      if (endpointOf(authorizationUri) !== endpoint || !isRequest) throw new Error('No request of OpenID 2.0.');
      if (asked['openid.identity'] !== select || asked['openid.claimed_id'] !== select) throw new Error('Unknown ID.');
      if (new URL(returnTo).origin !== new URL(realm).origin) throw new Error('It returns to another realm.');

      const back = Object.fromEntries(new URL(returnTo).searchParams);
      if (decision === 'deny') return { ...back, ...prefixed({ ns, mode: 'cancel' }) };
      const fields: Record<string, string> = {
        op_endpoint: endpoint,
        ...textsOf(assertion),
        return_to: returnTo,
        response_nonce: `${new Date().toISOString().replace(/\.\d+/, '')}${randomBytes(8).toString('hex')}`,
        assoc_handle: '1234567890',
      };
      const signed = Object.keys(fields).join(',');
      const sig = signature(fields, isForged ? theirs : ours);
      return { ...back, ...prefixed({ ns, mode: 'id_res', ...fields, signed, sig }) };
    },
    handlers: [
      http.post(endpoint, async ({ request }) => {
        const sent = Object.fromEntries(new URLSearchParams(await request.clone().text()));
        const { 'openid.mode': mode, 'openid.signed': signed = '', 'openid.response_nonce': nonce = '' } = sent;
        if (mode !== 'check_authentication')
          return HttpResponse.text(keyValueForm({ ns, error: 'mode' }), { status: 400 });
        const fields = Object.fromEntries(signed.split(',').map((name) => [name, sent[`openid.${name}`] ?? '']));
        const isTimely = Date.now() - Date.parse(nonce.slice(0, 20)) < lifetime * 1000;
        const isOurs = sent['openid.sig'] === signature(fields, ours);
        if (!isOurs || !isTimely || used.has(nonce)) return HttpResponse.text(invalid);
        used.add(nonce);
        return getResponse(standard.handlers, request);
      }),
      ...standard.handlers,
    ],
  };
};
