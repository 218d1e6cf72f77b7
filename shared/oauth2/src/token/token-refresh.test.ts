import { HttpResponse, http } from 'msw';
import { describe, expect, test } from 'vitest';
import { clientSecretBasic } from '../client-authentication/client-secret-basic.ts';
import { failure } from '../errors/failure.ts';
import { simulatedNetwork } from '../http/network.test-helper.ts';
import { jsonBody } from './encode-parameters.ts';
import { refreshGrant, tokenRefresh } from './token-refresh.ts';

const network = simulatedNetwork();
const endpoint = 'https://provider.test/token';
const config = { clientId: 'an-id', clientSecret: 'a-secret' };

/** What the token endpoint gets, and answers. */
const received = (answer = () => HttpResponse.json({ access_token: 'fresh', refresh_token: 'next' })) => {
  const requests: (string | null)[] = [];
  network.use(
    http.post(endpoint, async ({ request }) => {
      requests.push(request.headers.get('content-type'), request.headers.get('authorization'), await request.text());
      return answer();
    }),
  );
  return requests;
};

test('the grant (RFC 6749 §6)', () => {
  expect(refreshGrant('old')).toEqual({ grant_type: 'refresh_token', refresh_token: 'old' });
});

describe('the refresh', () => {
  const basic = `Basic ${btoa('an-id:a-secret')}`;

  test('is a form unless the provider documents JSON', async () => {
    const requests = received();
    const refresh = tokenRefresh<typeof config>({ endpoint, clientAuthentication: clientSecretBasic });
    expect(await refresh(config, 'o/l+d')).toMatchObject({ accessToken: 'fresh', refreshToken: 'next' });
    const body = 'grant_type=refresh_token&refresh_token=o%2Fl%2Bd';
    expect(requests).toEqual(['application/x-www-form-urlencoded', basic, body]);
  });

  test('is JSON where the provider documents it', async () => {
    const requests = received();
    const options = { endpoint, clientAuthentication: clientSecretBasic, encode: jsonBody };
    await tokenRefresh<typeof config>(options)(config, 'old');
    expect(requests).toEqual(['application/json', basic, '{"grant_type":"refresh_token","refresh_token":"old"}']);
  });

  test('of a token that was revoked is told apart, and the token not repeated', async () => {
    const body = { error: 'invalid_grant', error_description: 'revoked: old-refresh-token' };
    received(() => HttpResponse.json(body as never, { status: 400 }));
    const refresh = tokenRefresh<typeof config>({ endpoint, clientAuthentication: clientSecretBasic });
    const expected = failure('grantInvalid', { error: 'invalid_grant', errorDescription: 'revoked: ***' });
    await expect(refresh(config, 'old-refresh-token')).rejects.toThrow(expected);
  });
});
