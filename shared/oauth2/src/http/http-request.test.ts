import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request as forward, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { delay, http, HttpResponse as Reply } from 'msw';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { failure } from '../errors/failure.ts';
import { withDeadline } from './deadline.ts';
import { httpRequest } from './http-request.ts';
import { simulatedNetwork } from './network.test-helper.ts';
import { watchTimers, withoutWaiting } from './without-waiting.test-helper.ts';

const mebibyte = 1024 * 1024;

/** A server on the loopback interface for one test. */
const listen = async (server: Server) => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  const { port } = server.address() as AddressInfo;
  return { port, origin: `http://127.0.0.1:${port}` };
};

/** A server that answers as told and keeps count. */
const serve = async (answer: (request: IncomingMessage, response: ServerResponse) => void) => {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    answer(request, response);
  });
  return { ...(await listen(server)), requests, server };
};

const get = (url: string) => httpRequest({ method: 'GET', url });
const post = (url: string) => httpRequest({ method: 'POST', url, body: 'code=the-code' });

afterEach(() => {
  vi.useRealTimers();
});

describe('request and answer', () => {
  const network = simulatedNetwork();
  const url = 'https://provider.test/resource';

  test('an answer comes as status, media type and text, whatever the status', async () => {
    network.use(
      http.get(url, () => new Reply('nobody here', { status: 404, headers: { 'content-type': 'text/plain' } })),
    );
    expect(await get(url)).toEqual({ status: 404, contentType: 'text/plain', text: 'nobody here' });
  });

  test('an answer without a body or a media type is empty', async () => {
    network.use(http.get(url, () => new Reply(null, { status: 204 })));
    expect(await get(url)).toEqual({ status: 204, contentType: '', text: '' });
  });

  test('a request asks for JSON unless told otherwise, and carries its own headers', async () => {
    const accepted: (string | null)[] = [];
    network.use(
      http.get(url, ({ request }) => {
        accepted.push(request.headers.get('accept'), request.headers.get('authorization'));
        return Reply.json({});
      }),
    );
    await httpRequest({ method: 'GET', url, headers: { authorization: 'Bearer t' } });
    await httpRequest({ method: 'GET', url, headers: { accept: 'application/vnd.acme+json' } });
    expect(accepted).toEqual(['application/json', 'Bearer t', 'application/vnd.acme+json', null]);
  });

  test('a body is sent as it is, with the media type that goes with it', async () => {
    network.use(
      http.post(url, async ({ request }) => Reply.json([request.headers.get('content-type'), await request.text()])),
    );
    const json = { method: 'POST', url, headers: { 'content-type': 'application/json' }, body: '{"a":1}' } as const;
    expect((await httpRequest(json)).text).toBe('["application/json","{\\"a\\":1}"]');
    const form = await httpRequest({ method: 'POST', url, body: new URLSearchParams({ a: 'b c' }) });
    expect(form.text).toBe('["application/x-www-form-urlencoded;charset=UTF-8","a=b+c"]');
    expect((await httpRequest({ method: 'POST', url })).text).toBe('[null,""]');
  });

  test.each(['not a URL', '', 'ftp://provider.test', 'https://user:password@provider.test'])(
    'nothing can be had from %j',
    async (address) => {
      const { outcome } = await withoutWaiting(() => get(address));
      expect(outcome).toEqual({ status: 'rejected', reason: failure('unreachable') });
    },
  );
});

describe('a retry', () => {
  const network = simulatedNetwork();
  const url = 'https://provider.test/resource';

  /** Answers with one response after the other; the last one stays. */
  const answerWith = (...answers: (() => Response)[]) => {
    let requests = 0;
    network.use(
      http.all(url, () => {
        const answer = answers[Math.min(requests, answers.length - 1)] ?? Reply.error;
        requests += 1;
        return answer();
      }),
    );
    return () => requests;
  };
  const status = (code: number, headers: Record<string, string> = {}) => {
    return () => new Reply(`status ${code}`, { status: code, headers });
  };

  test.each([500, 502, 503, 504])('GET is tried at most twice more on %d, then the answer stands', async (code) => {
    const requests = answerWith(status(code));
    const { outcome } = await withoutWaiting(() => get(url));
    expect(outcome).toMatchObject({ status: 'fulfilled', value: { status: code, text: `status ${code}` } });
    expect(requests()).toBe(3);
  });

  test('GET is tried at most twice more on a network error', async () => {
    const requests = answerWith(() => Reply.error());
    const { outcome } = await withoutWaiting(() => get(url));
    expect(outcome).toEqual({ status: 'rejected', reason: failure('unreachable') });
    expect(requests()).toBe(3);
  });

  test('the first good answer ends it', async () => {
    const requests = answerWith(() => Reply.error(), status(503), status(200));
    const { outcome } = await withoutWaiting(() => get(url));
    expect(outcome).toMatchObject({ value: { status: 200, text: 'status 200' } });
    expect(requests()).toBe(3);
  });

  test('waits between attempts, the second time longer', async () => {
    answerWith(status(500));
    const { waits } = await withoutWaiting(() => get(url));
    expect(waits.filter((wait) => wait === 300 || wait === 600)).toEqual([300, 600]);
  });

  test.each([400, 401, 403, 404, 409, 410, 501])('GET is not tried again on %d', async (code) => {
    const requests = answerWith(status(code));
    expect((await get(url)).status).toBe(code);
    expect(requests()).toBe(1);
  });

  test.each([500, 502, 503, 504])('POST is never tried again: %d', async (code) => {
    const requests = answerWith(status(code, { 'retry-after': '0' }));
    expect((await post(url)).status).toBe(code);
    expect(requests()).toBe(1);
  });

  test('POST is never tried again: a network error', async () => {
    const requests = answerWith(() => Reply.error());
    await expect(post(url)).rejects.toThrow(failure('unreachable'));
    expect(requests()).toBe(1);
  });

  describe('honours Retry-After', () => {
    test.each([
      [429, '1', 1000],
      [429, '2', 2000],
      [503, '2', 2000],
      [503, '1.5', 1500],
    ])('of %d with %s seconds', async (code, seconds, wait) => {
      const requests = answerWith(status(code, { 'retry-after': seconds }), status(200));
      const { outcome, waits } = await withoutWaiting(() => get(url));
      expect(outcome).toMatchObject({ value: { status: 200 } });
      expect(waits).toContain(wait);
      expect(requests()).toBe(2);
    });

    test.each(['3', '1700000000', 'Wed, 21 Oct 2099 07:28:00 GMT'])(
      'of 429 with %s by not trying again',
      async (retryAfter) => {
        const requests = answerWith(status(429, { 'retry-after': retryAfter }), status(200));
        await expect(get(url)).rejects.toThrow(failure('rateLimited'));
        expect(requests()).toBe(1);
      },
    );

    test.each([
      [503, '2.01'],
      [500, '60'],
      [503, 'Wed, 21 Oct 2015 07:28:00 GMT'],
      [503, 'soon'],
      [503, '-5'],
    ])('of %d with %s by not trying again', async (code, retryAfter) => {
      const requests = answerWith(status(code, { 'retry-after': retryAfter }), status(200));
      expect((await get(url)).status).toBe(code);
      expect(requests()).toBe(1);
    });
  });

  test.each([200, 404, 501])('%d with Retry-After is not tried again', async (code) => {
    const requests = answerWith(status(code, { 'retry-after': '1' }));
    expect((await get(url)).status).toBe(code);
    expect(requests()).toBe(1);
  });

  test('Retry-After of no time is no reason to wait', async () => {
    answerWith(status(503, { 'retry-after': '0' }), status(200));
    const { waits } = await withoutWaiting(() => get(url));
    expect(waits).toContain(0);
    expect(waits).not.toContain(300);
  });

  test('429 without Retry-After is not tried again', async () => {
    const reset = answerWith(status(429, { 'x-ratelimit-reset': '1' }), status(200));
    await expect(get(url)).rejects.toThrow(failure('rateLimited'));
    expect(reset()).toBe(1);
  });

  test.each(['ratelimit-reset', 'x-ratelimit-reset', 'x-rate-limit-reset', 'x-ratelimit-retry-after'])(
    '503 with %s of a minute does not make anybody wait for it',
    async (header) => {
      answerWith(status(503, { [header]: '60' }));
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      const { asked, unwatch } = watchTimers();
      const longest = () => Math.max(...asked());
      let isSettled = false;
      const outcome = Promise.allSettled([get(url)]).finally(() => {
        isSettled = true;
      });
      for (; !isSettled && longest() <= 8_000; await turn()) vi.advanceTimersByTime(50);
      const wait = longest();
      vi.advanceTimersByTime(8_000);
      unwatch();
      expect(wait).toBeLessThanOrEqual(8_000);
      expect(await outcome).toMatchObject([{ value: { status: 503 } }]);
    },
  );
});

test('a GET that asks to be sent once is never tried again', async () => {
  const { origin, requests } = await serve((_, response) => {
    response.statusCode = 503;
    response.end();
  });
  expect(await httpRequest({ method: 'GET', url: origin, once: true })).toMatchObject({ status: 503 });
  expect(requests).toHaveLength(1);
});

describe('a redirect is refused, and nothing is sent to its target', () => {
  const refused = failure('responseInvalid', { errorDescription: 'a redirect, which is not followed' });

  test.each([300, 301, 302, 303, 307, 308, 399])('%d', async (code) => {
    const target = await serve((_, response) => response.end('{}'));
    const { origin, requests } = await serve((_, response) => {
      response.writeHead(code, { location: `${target.origin}/elsewhere` }).end();
    });
    await expect(get(`${origin}/a`)).rejects.toThrow(refused);
    await expect(post(`${origin}/b`)).rejects.toThrow(refused);
    expect(requests).toEqual(['GET /a', 'POST /b']);
    expect(target.requests).toEqual([]);
  });

  test('not even to the same server', async () => {
    const { origin, requests } = await serve((_, response) => response.writeHead(302, { location: '/b' }).end());
    await expect(get(`${origin}/a`)).rejects.toThrow(refused);
    expect(requests).toEqual(['GET /a']);
  });
});

describe('the body', () => {
  test('is read to its end, and decoded across its pieces', async () => {
    const bytes = Buffer.from('\ufeff{"name":"Zoë 🦊"}');
    const { origin } = await serve(async (_, response) => {
      for (const byte of bytes) {
        response.write(Uint8Array.of(byte));
        await turn();
      }
      response.end();
    });
    expect((await get(origin)).text).toBe('{"name":"Zoë 🦊"}');
  });

  test.each([
    ['text/html; charset=GBK', [0xd6, 0xd0, 0xce, 0xc4]],
    ['application/json;charset="gbk"', [0xd6, 0xd0, 0xce, 0xc4]],
    ['text/html; Charset=GBK', [0xd6, 0xd0, 0xce, 0xc4]],
    ['text/plain; charset=of-our-own', [0xe4, 0xb8, 0xad, 0xe6, 0x96, 0x87]],
    ['text/plain', [0xe4, 0xb8, 0xad, 0xe6, 0x96, 0x87]],
  ])('is decoded by its charset, else as UTF-8: %s', async (contentType, bytes) => {
    const { origin } = await serve((_, response) => {
      response.setHeader('content-type', contentType);
      response.end(Buffer.from(bytes));
    });
    expect((await get(origin)).text).toBe('中文');
  });

  test('may have 1 MiB', async () => {
    const { origin } = await serve((_, response) => response.end('a'.repeat(mebibyte)));
    expect((await get(origin)).text).toHaveLength(mebibyte);
  });

  const tooLong = failure('responseInvalid', { errorDescription: 'more than 1 MiB' });

  test('may not have a byte more', async () => {
    const { origin } = await serve((_, response) => response.end('a'.repeat(mebibyte + 1)));
    await expect(get(origin)).rejects.toThrow(tooLong);
  });

  test('is counted in bytes', async () => {
    const { origin } = await serve((_, response) => response.end('é'.repeat(mebibyte / 2 + 1)));
    await expect(post(origin)).rejects.toThrow(tooLong);
  });

  test('is counted as it is when unpacked', async () => {
    const packed = gzipSync(Buffer.alloc(mebibyte + 1, 'a'));
    const { origin } = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed),
    );
    expect(packed.length).toBeLessThan(mebibyte / 100);
    await expect(get(origin)).rejects.toThrow(tooLong);
  });

  test('is hung up on when it does not end', async () => {
    const hungUp = Promise.withResolvers<void>();
    const { origin, requests } = await serve((_, response) => {
      const pour = () => {
        while (!response.destroyed && response.write('a'.repeat(65_536)));
      };
      response.on('drain', pour).on('close', hungUp.resolve);
      pour();
    });
    await expect(get(origin)).rejects.toThrow(tooLong);
    await hungUp.promise;
    expect(requests).toHaveLength(1);
  });

  test.each([302, 429, 503])('is hung up on where nobody reads it: status %d', async (code) => {
    const hungUp = Promise.withResolvers<void>();
    const { origin, requests } = await serve((_, response) => {
      if (requests.length > 1) response.end();
      else response.on('close', hungUp.resolve).writeHead(code).write('a');
    });
    const cancel = vi.spyOn(ReadableStream.prototype, 'cancel');
    onTestFinished(() => cancel.mockRestore());
    const { outcome } = await withoutWaiting(() => get(origin).catch(() => undefined));
    await hungUp.promise;
    expect(outcome.status).toBe('fulfilled');
    // What nobody holds any more is hung up on as well, some time.
    expect(cancel).toHaveBeenCalledOnce();
  });

  test.each([200, 400])('that is cut off in the middle is no answer (status %d)', async (status) => {
    const { origin } = await serve((_, response) => {
      response.writeHead(status, { 'content-length': '100' });
      response.write('{"access_token":"a', () => response.destroy());
    });
    const { outcome } = await withoutWaiting(() => get(origin));
    expect(outcome).toEqual({ status: 'rejected', reason: failure('unreachable') });
    await expect(post(origin)).rejects.toThrow(failure('unreachable'));
  });
});

describe('a connection', () => {
  test('that is refused means unreachable', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    await expect(post(`http://127.0.0.1:${port}`)).rejects.toThrow(failure('unreachable'));
  });

  test('that is cut off is tried again for GET, never for POST', async () => {
    const { origin, requests } = await serve((request) => request.socket.destroy());
    const { outcome } = await withoutWaiting(() => get(origin));
    expect(outcome).toEqual({ status: 'rejected', reason: failure('unreachable') });
    expect(requests).toHaveLength(3);
    await expect(post(origin)).rejects.toThrow(failure('unreachable'));
    expect(requests).toHaveLength(4);
  });
});

describe('the whole takes at most eight seconds', () => {
  /** A request that hangs, once the server has got it; whether it has ended, and how. */
  const hang = async (answer: (response: ServerResponse) => void, send: typeof get) => {
    const hungUp = Promise.withResolvers<void>();
    const { origin, server } = await serve((_, response) => {
      response.on('close', hungUp.resolve);
      answer(response);
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const state = { isSettled: false, hungUp: hungUp.promise };
    const got = once(server, 'request');
    const outcome = Promise.allSettled([send(origin)]).finally(() => {
      state.isSettled = true;
    });
    await got;
    return { state, outcome };
  };

  test.each([
    ['GET', get],
    ['POST', post],
  ])('%s without an answer', async (_, send) => {
    const { state, outcome } = await hang(() => undefined, send);
    vi.advanceTimersByTime(7_999);
    for (let turns = 0; turns < 20; turns += 1) await turn();
    expect(state.isSettled).toBe(false);
    vi.advanceTimersByTime(1);
    expect(await outcome).toEqual([{ status: 'rejected', reason: failure('unreachable') }]);
    await state.hungUp;
  });

  test.each([
    ['GET', get],
    ['POST', post],
  ])('%s with a body that stalls half-way', async (_, send) => {
    const { state, outcome } = await hang((response) => response.writeHead(200).write('{"access_token":'), send);
    for (let turns = 0; turns < 20; turns += 1) await turn();
    vi.advanceTimersByTime(7_999);
    for (let turns = 0; turns < 20; turns += 1) await turn();
    expect(state.isSettled).toBe(false);
    vi.advanceTimersByTime(1);
    expect(await outcome).toEqual([{ status: 'rejected', reason: failure('unreachable') }]);
    await state.hungUp;
  });

  test('and leaves no timer behind', async () => {
    const { origin } = await serve((_, response) => response.end('{}'));
    const set = vi.spyOn(globalThis, 'setTimeout');
    const cleared = vi.spyOn(globalThis, 'clearTimeout');
    await get(origin);
    const limit = set.mock.results[set.mock.calls.findIndex(([, wait]) => wait === 8_000)];
    const handles = cleared.mock.calls.map(([handle]) => handle);
    set.mockRestore();
    cleared.mockRestore();
    expect(limit).toBeDefined();
    expect(handles).toContain(limit?.value);
  });
});

describe('within a deadline', () => {
  const network = simulatedNetwork();
  const url = 'https://provider.test/resource';

  /** What becomes of requests one after the other, and the milliseconds that pass. */
  const oneAfterTheOther = async (...sends: (() => Promise<unknown>)[]) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let isSettled = false;
    const run = withDeadline(async () => {
      for (const send of sends) await send();
    });
    const outcome = Promise.allSettled([run]).finally(() => {
      isSettled = true;
    });
    let passed = 0;
    for (; !isSettled; await turn()) {
      await vi.advanceTimersByTimeAsync(10);
      passed += 10;
    }
    return { outcome: (await outcome)[0], passed };
  };
  /** Answers after so many milliseconds. */
  const slow = (milliseconds: number, respond = () => Reply.json({})) =>
    http.all(url, async () => {
      await delay(milliseconds);
      return respond();
    });

  test('requests share its eight seconds', async () => {
    network.use(slow(3_000));
    const three = () => get(url);
    expect((await oneAfterTheOther(three, three)).outcome).toMatchObject({ status: 'fulfilled' });
    const { outcome, passed } = await oneAfterTheOther(three, three, three);
    expect(outcome).toEqual({ status: 'rejected', reason: failure('unreachable') });
    expect(passed).toBeGreaterThanOrEqual(8_000);
    expect(passed).toBeLessThan(8_200);
  });

  test('so do retries and the waits before them', async () => {
    network.use(slow(3_000, () => new Reply(null, { status: 503, headers: { 'retry-after': '2' } })));
    const { outcome, passed } = await oneAfterTheOther(() => get(url));
    expect(outcome).toEqual({ status: 'rejected', reason: failure('unreachable') });
    expect(passed).toBeLessThan(8_200);
  });

  test('a wait ends with it', async () => {
    network.use(slow(7_000, () => new Reply(null, { status: 503, headers: { 'retry-after': '2' } })));
    const { outcome, passed } = await oneAfterTheOther(() => get(url));
    expect(outcome).toEqual({ status: 'rejected', reason: failure('unreachable') });
    expect(passed).toBeLessThan(8_200);
  });

  test('nothing is sent after it', async () => {
    const asked = vi.fn(() => Reply.json({}));
    network.use(http.post(url, asked));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const late = withDeadline(async () => {
      vi.advanceTimersByTime(8_000);
      return post(url);
    });
    await expect(late).rejects.toThrow(failure('unreachable'));
    expect(asked).not.toHaveBeenCalled();
  });
});

test('works behind a forward proxy with NODE_USE_ENV_PROXY=1', async () => {
  const provider = await serve((request, response) => response.end(JSON.stringify(request.headers.host)));
  const seen: string[] = [];
  const proxy = createServer((request, response) => {
    const { host, pathname } = new URL(request.url ?? '');
    seen.push(host);
    const { method, headers } = request;
    request.pipe(
      forward({ port: provider.port, path: pathname, method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      }),
    );
  }).on('connect', (request, socket) => {
    seen.push(request.url ?? '');
    const upstream = connect(provider.port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
  });
  const { origin } = await listen(proxy);

  const index = new URL('../index.ts', import.meta.url).href;
  const program = `
    import { httpRequest } from ${JSON.stringify(index)};
    const { text } = await httpRequest({ method: 'POST', url: 'http://provider.invalid:8080/token', body: 'a=b' });
    process.stdout.write(text);
  `;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    env: { NODE_USE_ENV_PROXY: '1', HTTP_PROXY: origin },
  });
  expect(stdout).toBe('"provider.invalid:8080"');
  expect(seen).toEqual(['provider.invalid:8080']);
  expect(provider.requests).toEqual(['POST /token']);
});

describe('an answer of which nobody reads the rest', () => {
  const hungUp = async (status: number, cancel: () => void | Promise<void> = () => {}) => {
    const hangUp = vi.fn(cancel);
    const endless = new ReadableStream({ cancel: hangUp });
    const answers = [new Response(endless, { status, headers: { 'retry-after': '0' } }), new Response('{}')];
    const fetch = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => answers.shift() ?? new Response());
    onTestFinished(() => fetch.mockRestore());
    const outcome = await httpRequest({ method: 'GET', url: 'https://provider.test/', once: status !== 503 }).catch(
      Object,
    );
    return { outcome, hangUp };
  };

  test.each([300, 302, 399, 429, 503])('is hung up on: %d', async (status) => {
    expect((await hungUp(status)).hangUp).toHaveBeenCalledOnce();
  });

  test('and whether that works matters to nobody', async () => {
    const broken = async () => {
      throw new Error('The connection is gone.');
    };
    expect((await hungUp(503, broken)).outcome).toMatchObject({ status: 200 });
  });
});
