import { createServer } from 'node:http';
import { HttpResponse, http } from '@logto-social/testing/simulator';
import { afterAll, expect, test } from 'vitest';
import { openNetwork, type RecordedRequest } from './record-requests.ts';

const { recordRequests, close } = openNetwork();
afterAll(close);

const answering = (status: number) => http.get('https://a.example/', () => new HttpResponse(null, { status }));

test('keeps sign-ins apart that run side by side', async () => {
  const record = async (status: number) => {
    const requests: RecordedRequest[] = [];
    await recordRequests({ handlers: [answering(status)], requests }, () => fetch('https://a.example/'));
    return requests;
  };
  const [one, other] = await Promise.all([record(200), record(401)]);
  expect(one).toEqual([{ method: 'GET', url: 'https://a.example/', status: 200, ms: expect.any(Number) }]);
  expect(other).toEqual([{ method: 'GET', url: 'https://a.example/', status: 401, ms: expect.any(Number) }]);
});

test('reaches loopback, and attributes answers that share a connection', async () => {
  const server = createServer((_, response) => response.writeHead(418).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address?.port}/`;
  for (let round = 0; round < 2; round += 1) {
    const requests: RecordedRequest[] = [];
    await recordRequests({ handlers: [], requests }, async () => (await fetch(url)).text());
    expect(requests).toMatchObject([{ url, status: 418 }]);
  }
  server.close();
});

test('reaches nothing else', async () => {
  const requests: RecordedRequest[] = [];
  const asked = recordRequests({ handlers: [], requests }, () => fetch('https://a.example/'));
  await expect(asked).rejects.toThrow();
  expect(requests).toEqual([{ method: 'GET', url: 'https://a.example/', status: null, ms: null }]);
});
