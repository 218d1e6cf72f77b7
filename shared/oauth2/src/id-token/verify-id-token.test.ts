import { ConnectorError } from '@logto/connector-kit';
import { exportSPKI, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { HttpResponse, http } from 'msw';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { failure } from '../errors/failure.ts';
import { simulatedNetwork } from '../http/network.test-helper.ts';
import { withoutWaiting } from '../http/without-waiting.test-helper.ts';
import { now, type SigningKey, signingKey } from './signing-keys.test-helper.ts';
import { type IdTokenExpectation, verifyIdToken, verifyIdTokenWith } from './verify-id-token.ts';

const network = simulatedNetwork();
afterEach(() => {
  vi.useRealTimers();
});

const issuer = 'https://provider.test';
const key = await signingKey('ES256');
const rsa = await signingKey('RS256', 'rsa');

let addresses = 0;
/** Where a provider publishes keys that nothing is known of yet: what is known outlives a test. */
const publish = (answer: () => Response | Promise<Response>) => {
  addresses += 1;
  const jwksUri = `https://keys-${addresses}.provider.test/jwks`;
  const asked = vi.fn(answer);
  network.use(http.get(jwksUri, asked));
  return { jwksUri, asked };
};
const publishKeys = (...keys: SigningKey[]) =>
  publish(() => HttpResponse.json({ keys: keys.map(({ published }) => published) }));

const claimed = (claims: JWTPayload = {}): JWTPayload => ({
  iss: issuer,
  sub: 'the-person',
  aud: 'an-id',
  iat: now(),
  exp: now() + 300,
  nonce: 'a-nonce',
  ...claims,
});

const verify = (idToken: string, jwksUri: string, expectation: Partial<IdTokenExpectation> = {}) =>
  verifyIdToken(idToken, { issuer, jwksUri, clientId: 'an-id', nonce: 'a-nonce', ...expectation });

/** Verifies claims that the provider signed. */
const verifyClaims = async (claims: JWTPayload, expectation: Partial<IdTokenExpectation> = {}) =>
  verify(await key.sign(claimed(claims)), publishKeys(key).jwksUri, expectation);

const refused = (field?: string) => failure('idTokenInvalid', { field });

describe('the signature', () => {
  test.each(['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'])(
    'may be made with %s',
    async (alg) => {
      const signer = alg === 'RS256' ? rsa : await signingKey(alg);
      const { jwksUri } = publishKeys(signer);
      expect(await verify(await signer.sign(claimed()), jwksUri)).toMatchObject({ sub: 'the-person' });
    },
  );

  test('is never made with the public key as a secret (HS256)', async () => {
    const { jwksUri } = publishKeys(rsa);
    const secret = new TextEncoder().encode(await exportSPKI(rsa.pair.publicKey));
    const forged = new SignJWT(claimed()).setProtectedHeader({ alg: 'HS256', kid: 'rsa' }).sign(secret);
    await expect(verify(await forged, jwksUri)).rejects.toThrow(refused());
  });

  test('is never made with a secret that the provider publishes', async () => {
    const secret = new TextEncoder().encode('a-secret-of-at-least-32-characters');
    const published = { kty: 'oct', k: Buffer.from(secret).toString('base64url'), kid: 'oct', alg: 'HS256' };
    const { jwksUri } = publish(() => HttpResponse.json({ keys: [published] }));
    const token = await new SignJWT(claimed()).setProtectedHeader({ alg: 'HS256', kid: 'oct' }).sign(secret);
    await expect(verify(token, jwksUri)).rejects.toThrow(refused());
  });

  test('must be there (alg none)', async () => {
    const { jwksUri } = publishKeys(key);
    await expect(verify(new UnsecuredJWT(claimed()).encode(), jwksUri)).rejects.toThrow(refused());
  });

  test("must be the provider's, not that of a stranger who claims its key ID", async () => {
    const { jwksUri } = publishKeys(key);
    const stranger = await signingKey('ES256', 'key-1');
    await expect(verify(await stranger.sign(claimed()), jwksUri)).rejects.toThrow(refused());
  });

  test('must be over these very claims', async () => {
    const { jwksUri } = publishKeys(key);
    const [header, , signature] = (await key.sign(claimed())).split('.');
    const payload = Buffer.from(JSON.stringify(claimed({ sub: 'somebody else' }))).toString('base64url');
    await expect(verify(`${header}.${payload}.${signature}`, jwksUri)).rejects.toThrow(refused());
  });

  test('must not be made with a key that the token brings along', async () => {
    const { jwksUri } = publishKeys(key);
    const stranger = await signingKey('ES256', 'key-1');
    const header = { alg: 'ES256', kid: 'key-1', jwk: stranger.published, jku: 'https://evil.test/jwks' };
    const forged = await new SignJWT(claimed()).setProtectedHeader(header).sign(stranger.pair.privateKey);
    await expect(verify(forged, jwksUri)).rejects.toThrow(refused());
  });

  test.each(['', 'a.b', 'a.b.c', 'not a token', 'e30.e30.', 'a.b.c.d.e'])(
    'is not looked for in %j',
    async (idToken) => {
      await expect(verify(idToken, publishKeys(key).jwksUri)).rejects.toThrow(refused());
    },
  );
});

describe('the claims (OpenID Connect Core §3.1.3.7)', () => {
  test('are given whole when every check has passed', async () => {
    expect(await verifyClaims({ email: 'jo@example.com', email_verified: true })).toMatchObject({
      iss: issuer,
      sub: 'the-person',
      aud: 'an-id',
      email: 'jo@example.com',
      email_verified: true,
    });
  });

  test.each(['iss', 'sub', 'aud', 'exp', 'iat', 'nonce'])('%s must be there', async (claim) => {
    await expect(verifyClaims({ [claim]: undefined })).rejects.toThrow(refused(claim));
  });

  test.each([
    ['iss', 'https://evil.test'],
    ['iss', `${issuer}/`],
    ['iss', ''],
    ['iss', null],
    ['iss', [issuer]],
    ['sub', ''],
    ['sub', null],
    ['sub', 7],
    ['aud', 'another-id'],
    ['aud', ['another-id']],
    ['aud', []],
    ['aud', 7],
    ['azp', 'another-id'],
    ['azp', ''],
    ['exp', 'tomorrow'],
    ['iat', 'yesterday'],
    ['nbf', now() + 300],
    ['nonce', 'another-nonce'],
    ['nonce', ''],
    ['nonce', 7],
    ['nonce', null],
  ])('%s is not %j', async (claim, value) => {
    await expect(verifyClaims({ [claim]: value })).rejects.toThrow(refused(claim));
  });

  describe('the issuer', () => {
    const others = [issuer, 'https://provider.example'] as const;

    test('may be one of several spellings', async () => {
      expect(await verifyClaims({ iss: others[1] }, { issuer: others })).toMatchObject({ iss: others[1] });
      await expect(verifyClaims({ iss: 'https://evil.test' }, { issuer: others })).rejects.toThrow(refused('iss'));
      await expect(verifyClaims({}, { issuer: [] })).rejects.toThrow(refused('iss'));
    });

    test('may be the one that the claims of a multi-tenant provider ask for', async () => {
      const expectation = { issuer: ({ tid }: JWTPayload) => `${issuer}/${tid}/v2.0` };
      const claims = { iss: `${issuer}/t1/v2.0`, tid: 't1' };
      expect(await verifyClaims(claims, expectation)).toMatchObject(claims);
      await expect(verifyClaims({ ...claims, tid: 't2' }, expectation)).rejects.toThrow(refused('iss'));
    });
  });

  describe('the audience', () => {
    test('may be a list of one', async () => {
      expect(await verifyClaims({ aud: ['an-id'] })).toMatchObject({ aud: ['an-id'] });
    });

    test('of several needs the authorized party, which is this client', async () => {
      const aud = ['another-id', 'an-id'];
      expect(await verifyClaims({ aud, azp: 'an-id' })).toMatchObject({ azp: 'an-id' });
      await expect(verifyClaims({ aud })).rejects.toThrow(refused('azp'));
      await expect(verifyClaims({ aud, azp: null })).rejects.toThrow(refused('azp'));
      expect(await verifyClaims({ azp: null })).toMatchObject({ sub: expect.anything() });
      await expect(verifyClaims({ aud, azp: 'another-id' })).rejects.toThrow(refused('azp'));
    });
  });

  describe('the clocks may differ by a minute', () => {
    const stop = () => vi.useFakeTimers({ toFake: ['Date'], now: 1_800_000_000_000 });

    test('a token that has just expired', async () => {
      stop();
      expect(await verifyClaims({ exp: now() - 59 })).toBeDefined();
      await expect(verifyClaims({ exp: now() - 60 })).rejects.toThrow(refused('exp'));
    });

    test('a token of the near future', async () => {
      stop();
      expect(await verifyClaims({ iat: now() + 60 })).toBeDefined();
      await expect(verifyClaims({ iat: now() + 61 })).rejects.toThrow(refused('iat'));
    });

    test('a token that is soon good', async () => {
      stop();
      expect(await verifyClaims({ nbf: now() + 60 })).toBeDefined();
      await expect(verifyClaims({ nbf: now() + 61 })).rejects.toThrow(refused('nbf'));
    });
  });

  test.each([undefined, null, ''])(
    'the nonce is not asked for where the caller keeps no session: %j',
    async (nonce) => {
      expect(await verifyClaims({ nonce }, { nonce: undefined })).toMatchObject({ sub: 'the-person' });
    },
  );

  test.each(['any', 7, ['any']])('a nonce that nobody sent, %j, is that of another flow', async (nonce) => {
    await expect(verifyClaims({ nonce }, { nonce: undefined })).rejects.toThrow(refused('nonce'));
  });

  describe('a nonce that the provider may leave out', () => {
    const isNonceOptional = true;

    test.each([undefined, null, ''])('may be missing: %j', async (nonce) => {
      expect(await verifyClaims({ nonce }, { isNonceOptional })).toMatchObject({ sub: 'the-person' });
    });

    test.each(['another-nonce', 'a-nonc', 'a-nonce ', 7, {}])('is compared all the same: %j', async (nonce) => {
      expect(await verifyClaims({}, { isNonceOptional })).toMatchObject({ nonce: 'a-nonce' });
      await expect(verifyClaims({ nonce }, { isNonceOptional })).rejects.toThrow(refused('nonce'));
    });
  });

  test('an empty nonce of ours is one that must be repeated', async () => {
    await expect(verifyClaims({ nonce: undefined }, { nonce: '' })).rejects.toThrow(refused('nonce'));
  });
});

describe('the header', () => {
  const verifyTyped = async (typ: unknown) => {
    const header = { alg: 'ES256', kid: 'key-1', ...(typ !== undefined && { typ: typ as string }) };
    const token = new SignJWT(claimed()).setProtectedHeader(header).sign(key.pair.privateKey);
    return verify(await token, publishKeys(key).jwksUri);
  };

  test.each([undefined, 'JWT', 'jwt', 'application/jwt', 'APPLICATION/JWT'])('calls it a JWT: %j', async (typ) => {
    expect(await verifyTyped(typ)).toMatchObject({ sub: 'the-person' });
  });

  test.each(['at+jwt', 'logout+jwt', 'dpop+jwt', 'application/at+jwt', 'text/jwt', 'JWTs', '', 7, null])(
    'calls it nothing else: %j (RFC 8725 §3.11)',
    async (typ) => {
      await expect(verifyTyped(typ)).rejects.toThrow(refused('typ'));
    },
  );
});

describe('what an administrator asks besides', () => {
  /** A token whose header has more in it, held against what is asked of it. */
  const verifyHeaded = async (header: object, further: IdTokenExpectation['further']) => {
    const crit = { 'urn:example': true };
    const protectedHeader = { alg: 'ES256', kid: 'key-1', ...header };
    const token = new SignJWT(claimed()).setProtectedHeader(protectedHeader).sign(key.pair.privateKey, { crit });
    return verify(await token, publishKeys(key).jwksUri, { further });
  };

  test('the header calls it by the name that is asked, and nothing else (RFC 7515 §4.1.9)', async () => {
    expect(await verifyHeaded({ typ: 'example+jwt' }, { typ: 'example+jwt' })).toMatchObject({ sub: 'the-person' });
    for (const header of [{ typ: 'JWT' }, {}]) {
      await expect(verifyHeaded(header, { typ: 'example+jwt' })).rejects.toThrow(refused('typ'));
    }
  });

  test('a header may call critical what is known, and nothing else (RFC 7515 §4.1.11)', async () => {
    const header = { crit: ['urn:example'], 'urn:example': 'yes' };
    expect(await verifyHeaded(header, { crit: { 'urn:example': true } })).toMatchObject({ sub: 'the-person' });
    for (const further of [{ crit: { 'urn:other': true } }, {}]) {
      await expect(verifyHeaded(header, further)).rejects.toThrow(refused());
    }
  });

  test('the person is the one that is asked for', async () => {
    expect(await verifyHeaded({}, { subject: 'the-person' })).toMatchObject({ sub: 'the-person' });
    await expect(verifyHeaded({}, { subject: 'another' })).rejects.toThrow(refused('sub'));
  });
});

const value = 'dNZX1hEZ9wBCzNL40Upu646bdzQA';

/** The halves of its digests, encoded as OpenID Connect Core §3.1.3.6 says. */
const halves = {
  sha256: 'wfgvmE9VxjAudsl9lc6TqA',
  sha384: 'phZaPQJosyg-qi-OIYyQ3xJB9wsHYEEz',
  sha512: '8xltSlOGYrWy8W9yNvRlEth1i_bXW-JROWPLvCv5zog',
};

describe.each([
  ['at_hash', 'accessToken'],
  ['c_hash', 'code'],
] as const)('%s', (claim, along) => {
  const verifyHashed = async (hash: unknown, alg = 'ES256', expectation: Partial<IdTokenExpectation> = {}) => {
    const signer = await signingKey(alg);
    const token = await signer.sign(claimed({ [claim]: hash }));
    return verify(token, publishKeys(signer).jwksUri, { [along]: value, ...expectation });
  };

  test.each([
    ['ES256', halves.sha256],
    ['RS256', halves.sha256],
    ['PS384', halves.sha384],
    ['ES512', halves.sha512],
    ['EdDSA', halves.sha512],
    ['Ed25519', halves.sha512],
  ])('is half the digest that belongs to %s', async (alg, half) => {
    expect(await verifyHashed(half, alg)).toMatchObject({ [claim]: half });
  });

  test.each([
    ['ES256', `${halves.sha256}==`],
    ['ES512', `${halves.sha512}=`],
  ])('may be filled up, as base64 of other kinds is (%s)', async (alg, half) => {
    expect(await verifyHashed(half, alg)).toMatchObject({ [claim]: half });
  });

  test.each([halves.sha384, `${halves.sha256}=`, halves.sha256.slice(0, -1), '', 'another', 7, [halves.sha256]])(
    'is not %j',
    async (hash) => {
      await expect(verifyHashed(hash)).rejects.toThrow(refused(claim));
    },
  );

  test.each([undefined, null])('may be missing: %j', async (hash) => {
    expect(await verifyHashed(hash)).toMatchObject({ sub: 'the-person' });
  });

  test('is not compared where nothing came along', async () => {
    expect(await verifyHashed('another', 'ES256', { [along]: undefined })).toMatchObject({ sub: 'the-person' });
  });
});

describe('the keys', () => {
  test('serve a token that names none, where there is one of its kind', async () => {
    const unnamed = (alg: string, { privateKey }: typeof key.pair) =>
      new SignJWT(claimed()).setProtectedHeader({ alg }).sign(privateKey);
    const one = publishKeys(key, rsa);
    expect(await verify(await unnamed('ES256', key.pair), one.jwksUri)).toMatchObject({ sub: 'the-person' });
    const two = publishKeys(key, await signingKey('ES256', 'key-2'));
    await expect(verify(await unnamed('ES256', key.pair), two.jwksUri)).rejects.toThrow(refused());
  });

  test('are fetched once for two verifications', async () => {
    const { jwksUri, asked } = publishKeys(key);
    await verify(await key.sign(claimed()), jwksUri);
    await verify(await key.sign(claimed()), jwksUri);
    expect(asked).toHaveBeenCalledOnce();
  });

  test('are fetched once for two verifications at the same time', async () => {
    const { jwksUri, asked } = publishKeys(key);
    const token = await key.sign(claimed());
    await Promise.all([verify(token, jwksUri), verify(token, jwksUri)]);
    expect(asked).toHaveBeenCalledOnce();
  });

  test('are fetched anew after ten minutes', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { jwksUri, asked } = publishKeys(key);
    await verify(await key.sign(claimed()), jwksUri);
    vi.setSystemTime(Date.now() + 10 * 60 * 1000);
    await verify(await key.sign(claimed()), jwksUri);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  test('may be rotated: a new one is looked for once', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const next = await signingKey('ES256', 'key-2');
    const keys = [key];
    const { jwksUri, asked } = publish(() => HttpResponse.json({ keys: keys.map(({ published }) => published) }));
    await verify(await key.sign(claimed()), jwksUri);
    keys.push(next);
    vi.setSystemTime(Date.now() + 31_000);
    expect(await verify(await next.sign(claimed()), jwksUri)).toMatchObject({ sub: 'the-person' });
    await verify(await key.sign(claimed()), jwksUri);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  test('that nobody knows are looked for at most every thirty seconds', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const stranger = await signingKey('ES256', 'nobody-knows');
    const { jwksUri, asked } = publishKeys(key);
    const attempt = async () => expect(verify(await stranger.sign(claimed()), jwksUri)).rejects.toThrow(refused());
    for (let attempts = 0; attempts < 10; attempts += 1) await attempt();
    expect(asked).toHaveBeenCalledOnce();
    vi.setSystemTime(Date.now() + 31_000);
    for (let attempts = 0; attempts < 10; attempts += 1) await attempt();
    expect(asked).toHaveBeenCalledTimes(2);
  });

  describe('cannot be had', () => {
    const attempt = async (answer: () => Response) => {
      const idToken = await key.sign(claimed());
      const { jwksUri } = publish(answer);
      return (await withoutWaiting(() => verify(idToken, jwksUri))).outcome;
    };

    test.each([
      ['404', 'jwks_uri', () => HttpResponse.json({ keys: [] }, { status: 404 })],
      ['a page', 'jwks_uri', () => HttpResponse.html('<h1>Welcome</h1>')],
      ['nothing', 'jwks_uri', () => new HttpResponse(null, { status: 200 })],
      ['no content', 'jwks_uri', () => new HttpResponse(null, { status: 204 })],
      ['no key set', 'keys', () => HttpResponse.json({ key: 'hunter2' })],
      ['a list', 'keys', () => HttpResponse.json([])],
    ])('from an endpoint that answers with %s: look at `%s`', async (_, field, answer) => {
      expect(await attempt(answer)).toEqual({ status: 'rejected', reason: failure('responseInvalid', { field }) });
    });

    test('from an endpoint that is in trouble', async () => {
      const outcome = await attempt(() => HttpResponse.json({ keys: [] }, { status: 500 }));
      expect(outcome).toEqual({ status: 'rejected', reason: failure('providerError') });
    });

    test('from an endpoint that redirects', async () => {
      const outcome = await attempt(() => HttpResponse.redirect('https://evil.test/jwks', 302));
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'invalid_response' } });
    });

    test('from an endpoint that has too many requests', async () => {
      const outcome = await attempt(() => new HttpResponse('slow down', { status: 429 }));
      expect(outcome).toEqual({ status: 'rejected', reason: failure('rateLimited') });
    });

    test('from an endpoint that does not answer', async () => {
      const outcome = await attempt(() => HttpResponse.error());
      expect(outcome).toEqual({ status: 'rejected', reason: failure('unreachable') });
    });

    test('from what is no URL', async () => {
      const idToken = await key.sign(claimed());
      await expect(verify(idToken, 'nowhere')).rejects.toBeInstanceOf(ConnectorError);
    });

    test('today, but tomorrow', async () => {
      const answers = [HttpResponse.html('<h1>Maintenance</h1>'), HttpResponse.json({ keys: [key.published] })];
      const { jwksUri } = publish(() => answers.shift() ?? HttpResponse.error());
      await expect(verify(await key.sign(claimed()), jwksUri)).rejects.toMatchObject({ code: 'invalid_response' });
      expect(await verify(await key.sign(claimed()), jwksUri)).toMatchObject({ sub: 'the-person' });
    });
  });
});

describe('a shared secret as the key', () => {
  const secret = new TextEncoder().encode('a-secret-of-at-least-32-characters');
  const keys = { getKey: async () => secret, algorithms: ['HS256'] };
  const expectation = { issuer, clientId: 'an-id', nonce: 'a-nonce' };
  const sign = (claims: JWTPayload, alg = 'HS256', by = secret) =>
    new SignJWT(claimed(claims)).setProtectedHeader({ alg }).sign(by);

  test('verifies what was signed with it', async () => {
    expect(await verifyIdTokenWith(await sign({}), keys, expectation)).toMatchObject({ sub: 'the-person' });
  });

  test('refuses another secret, another algorithm and wrong claims', async () => {
    const other = new TextEncoder().encode('another-secret-of-32-characters!!');
    await expect(verifyIdTokenWith(await sign({}, 'HS256', other), keys, expectation)).rejects.toThrow(refused());
    await expect(verifyIdTokenWith(await sign({}, 'HS512'), keys, expectation)).rejects.toThrow(refused());
    await expect(verifyIdTokenWith(await sign({ aud: 'x' }), keys, expectation)).rejects.toThrow(refused('aud'));
    await expect(verifyIdTokenWith(await sign({ nonce: 'x' }), keys, expectation)).rejects.toThrow(refused('nonce'));
  });
});

test('no error repeats the token', async () => {
  const token = await key.sign(claimed({ aud: 'another-id', sub: 'hunter2' }));
  const error = await verify(token, publishKeys(key).jwksUri).catch(Object);
  const told = `${error.message} ${JSON.stringify(error.data)} ${error.stack}`;
  for (const part of [...token.split('.'), 'hunter2', 'another-id']) expect(told).not.toContain(part);
});
