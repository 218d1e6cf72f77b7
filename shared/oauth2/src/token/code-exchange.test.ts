import { HttpResponse, http } from 'msw';
import { describe, expect, test } from 'vitest';
import { clientSecretPost } from '../client-authentication/client-secret-post.ts';
import { simulatedNetwork } from '../http/network.test-helper.ts';
import { codeExchange, codeExchangeWithoutRedirectUri, codeGrant } from './code-exchange.ts';
import { jsonBody } from './encode-parameters.ts';

const network = simulatedNetwork();
const endpoint = 'https://provider.test/token';
const config = { clientId: 'an-id', clientSecret: 'a secret' };
const flow = { redirectUri: 'https://host.test/callback', codeVerifier: 'a-verifier', state: 's', nonce: 'n' };

/** What the token endpoint gets. */
const received = () => {
  const bodies: string[] = [];
  network.use(
    http.post(endpoint, async ({ request }) => {
      bodies.push(`${request.headers.get('content-type')} ${await request.text()}`);
      return HttpResponse.json({ access_token: 'the-token', token_type: 'Bearer' });
    }),
  );
  return bodies;
};

describe('the grant (RFC 6749 §4.1.3)', () => {
  test('is the code with the redirect URI of its request and the verifier of RFC 7636 §4.5', () => {
    expect(codeGrant('the-code', flow)).toEqual({
      grant_type: 'authorization_code',
      code: 'the-code',
      redirect_uri: 'https://host.test/callback',
      code_verifier: 'a-verifier',
    });
  });

  test('has no verifier where the flow has none', () => {
    expect(codeGrant('the-code', { redirectUri: flow.redirectUri })).toEqual({
      grant_type: 'authorization_code',
      code: 'the-code',
      redirect_uri: 'https://host.test/callback',
    });
  });
});

describe('the exchange', () => {
  test('is a form unless the provider documents JSON', async () => {
    const bodies = received();
    const exchange = codeExchange<typeof config>({ endpoint, clientAuthentication: clientSecretPost });
    expect(await exchange(config, 'the-code', flow)).toMatchObject({ accessToken: 'the-token', tokenType: 'Bearer' });
    expect(bodies).toEqual([
      'application/x-www-form-urlencoded grant_type=authorization_code&code=the-code' +
        '&redirect_uri=https%3A%2F%2Fhost.test%2Fcallback&code_verifier=a-verifier&client_id=an-id&client_secret=a+secret',
    ]);
  });

  test('names no redirect URI where the provider takes none', async () => {
    const bodies = received();
    const exchange = codeExchangeWithoutRedirectUri<typeof config>({
      endpoint,
      clientAuthentication: clientSecretPost,
    });
    await exchange(config, 'the-code', flow);
    expect(bodies).toEqual([
      'application/x-www-form-urlencoded grant_type=authorization_code&code=the-code' +
        '&code_verifier=a-verifier&client_id=an-id&client_secret=a+secret',
    ]);
  });

  test('is JSON where the provider documents it', async () => {
    const bodies = received();
    const options = { endpoint, clientAuthentication: clientSecretPost, encode: jsonBody };
    await codeExchange<typeof config>(options)(config, 'the-code', flow);
    expect(bodies).toEqual([
      'application/json {"grant_type":"authorization_code","code":"the-code",' +
        '"redirect_uri":"https://host.test/callback","code_verifier":"a-verifier",' +
        '"client_id":"an-id","client_secret":"a secret"}',
    ]);
  });
});
