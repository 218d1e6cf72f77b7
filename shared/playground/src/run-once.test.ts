import { afterAll, describe, expect, test } from 'vitest';
import { isEmbeddable } from './embedded.ts';
import { listProviders, loadConnector } from './find-connectors.ts';
import { secretsIn } from './mask.ts';
import { runOnce } from './run-once.ts';
import { openSandbox } from './sandbox.ts';

const sandbox = openSandbox();
afterAll(() => sandbox.close());

describe.each(await listProviders())('packages/%s', (provider) => {
  const redirectUri = `http://localhost:3000/callback/${provider}`;

  test('signs the documented person in with the documented requests', async () => {
    const connector = await loadConnector(provider);
    const signIn = await runOnce(sandbox, connector, { redirectUri, decision: 'allow' });
    const { outcome, counterpart, caller, callback } = signIn;
    const { mock } = connector;
    const isEmbedded = outcome?.requests.some(({ url }) => new URL(url).hostname === '127.0.0.1');
    expect(outcome?.failure).toBeUndefined();
    expect(isEmbedded).toBe(isEmbeddable(connector));
    expect(isEmbedded).toBe('issuer' in mock.config);
    expect(outcome?.user).toMatchObject(isEmbedded ? { id: expect.any(String) } : mock.user);
    expect(outcome?.session).toMatchObject({ redirectUri });
    expect(outcome?.requests).toHaveLength(mock.requests);
    for (const request of outcome?.requests ?? []) {
      expect(request).toEqual({
        method: expect.stringMatching(/^(GET|POST)$/),
        url: expect.stringMatching(/^https?:/),
        status: 200,
        ms: expect.any(Number),
      });
    }

    const code = callback?.[mock.authorization.names?.code ?? 'code'];
    const secrets = secretsIn([{ code }, counterpart.config, counterpart.confidential, caller.written]);
    expect(secrets.length).toBeGreaterThan(1);
    const shown = JSON.stringify(outcome);
    for (const secret of secrets) expect(shown).not.toContain(secret);
    // Every JWT begins so; the text of a SAML request may have the first three letters by chance.
    expect(shown).not.toMatch(/eyJ[\w-]+\.eyJ/);
  });

  test('reports the error of a denied sign-in', async () => {
    const connector = await loadConnector(provider);
    const { outcome } = await runOnce(sandbox, connector, { redirectUri, decision: 'deny' });
    expect(outcome?.user).toBeUndefined();
    expect(outcome?.failure).toMatchObject({
      code: connector.mock.authorization.denied === null ? 'insufficient_request_parameters' : 'authorization_failed',
      data: { errorDescription: expect.any(String) },
    });
  });
});
