import { afterAll, describe, expect, test } from 'vitest';
import { isEmbeddable } from './embedded.ts';
import { loadConnector } from './find-connectors.ts';
import { runOnce } from './run-once.ts';
import { openSandbox } from './sandbox.ts';

const sandbox = openSandbox();
afterAll(() => sandbox.close());

/** One whose provider is simulated, and one that meets the embedded provider. Every other is run through the pages. */
describe.each(['oauth2', 'oidc'])('packages/%s', (provider) => {
  const redirectUri = `http://localhost:3000/callback/${provider}`;

  test('signs the documented person in with the documented requests', async () => {
    const connector = await loadConnector(provider);
    const { outcome } = await runOnce(sandbox, connector, { redirectUri, decision: 'allow' });
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
  });

  test('reports the error of a denied sign-in', async () => {
    const connector = await loadConnector(provider);
    const { outcome } = await runOnce(sandbox, connector, { redirectUri, decision: 'deny' });
    expect(outcome?.user).toBeUndefined();
    expect(outcome?.failure).toMatchObject({
      code: 'authorization_failed',
      data: { errorDescription: expect.any(String) },
    });
  });
});
