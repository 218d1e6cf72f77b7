import { ConnectorErrorCodes as Codes, ConnectorError, type ConnectorSession } from '@logto/connector-kit';
import { accountApi, redirectUri, signIn, signInPage, testConnector, withoutSession } from '@logto-social/testing';
import { describe, expect, test, vi } from 'vitest';
import { responseLimits } from './constant.ts';
import { readAuthnRequest } from './identity-provider.test-helper.ts';
import createConnector, { getAuthorizationUri } from './index.ts';
import { makeKeyPair } from './key-pair.test-helper.ts';
import { mock, nameId } from './mock.ts';
import { serviceProviderKeys } from './sample-keys.test-helper.ts';
import {
  type Begun,
  begin,
  connectorWith,
  deliver,
  finish,
  plainConfig,
  refusal,
  respond,
} from './sign-in.test-helper.ts';
import { config } from './types.ts';

const bench = testConnector(createConnector, mock);

describe('metadata', () => {
  test('is that of Logto’s own connector, less ID and target', async () => {
    const { metadata } = await connectorWith(mock.config);
    expect(metadata).toMatchObject({
      id: 'social-saml',
      target: 'social-saml',
      platform: 'Universal',
      isStandard: true,
    });
    expect(metadata.isTokenStorageSupported).toBe(false);
  });

  test('hides private keys and their passphrases in the console', async () => {
    const { metadata } = await connectorWith(mock.config);
    const hidden = metadata.formItems?.filter(({ isConfidential }) => isConfidential).map(({ key }) => key);
    expect(hidden).toEqual(['privateKey', 'privateKeyPass', 'encPrivateKey', 'encPrivateKeyPass']);
  });
});

describe('a configuration of Logto’s own connector', () => {
  const { entityID, x509Certificate, idpMetadataXml, assertionConsumerServiceUrl } = mock.config;
  const least = { entityID, x509Certificate, idpMetadataXml, assertionConsumerServiceUrl };

  test('needs no more than that one needs', () => {
    expect(config.guard.parse(least)).toMatchObject({
      signAuthnRequest: false,
      encryptAssertion: false,
      requestSignatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
      messageSigningOrder: 'sign-then-encrypt',
      nameIDFormat: 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified',
      timeout: 10_000,
    });
  });

  test('may hold every key that that one has', () => {
    const whole = {
      ...mock.config,
      signInEndpoint: 'https://idp.example.org/',
      privateKeyPass: '',
      encPrivateKeyPass: '',
      authnRequestBinding: 'HTTP-Redirect',
      assertionBinding: 'HTTP-POST',
      profileMap: { id: 'id', email: 'email', phone: 'phone', name: 'name', avatar: 'avatar' },
    };
    expect(config.guard.safeParse(whole).success).toBe(true);
  });

  test.each([
    'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified',
    'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
    'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress',
    'urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName',
    'urn:oasis:names:tc:SAML:2.0:nameid-format:transient',
  ])('may ask for name IDs of the format %s', (nameIDFormat) => {
    expect(config.guard.parse({ ...least, nameIDFormat }).nameIDFormat).toBe(nameIDFormat);
  });

  test.each([
    ['a clock drift below zero, which would turn the check off', { timeout: -1 }, 'timeout'],
    ['an algorithm that it does not know', { requestSignatureAlgorithm: 'none' }, 'requestSignatureAlgorithm'],
    ['a private key that is none', { privateKey: 'key' }, 'privateKey'],
    ['a private key of an elliptic curve', { privateKey: makeKeyPair('sp', 'ec').privateKey }, 'privateKey'],
    ['a clock drift without end', { timeout: Number.POSITIVE_INFINITY }, 'timeout'],
    ['a profile map of what nobody reads', { profileMap: { emailVerifed: 'verified' } }, 'profileMap.emailVerifed'],
    ['a profile map that names nothing', { profileMap: { phone: '' } }, 'profileMap.phone'],
    ['a decryption key that is none', { encPrivateKey: 'key' }, 'encPrivateKey'],
  ])('is refused with %s', async (_, change, field) => {
    const given = { ...mock.config, ...change };
    expect(await refusal(begin(given))).toMatchObject({ code: Codes.InvalidConfig, field });
    expect(config.guard.safeParse(given).error?.issues[0]?.message).toMatch(/^(?!.*undefined).*\w/);
  });
});

describe('a request', () => {
  test('asks for what is configured, and is signed', async () => {
    const { uri } = await begin(mock.config);
    expect(readAuthnRequest(uri, serviceProviderKeys.certificate)).toEqual({
      id: expect.stringMatching(/^_[\w-]{43}$/),
      issuer: 'https://sp.example.com/SAML2',
      destination: 'https://idp.example.org/SAML2/SSO/Redirect',
      assertionConsumerServiceUrl: 'https://logto.example.com/api/authn/saml/connector-id',
      nameIdFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
      relayState: 'jti-of-the-host',
    });
  });

  test.each(['sha1', 'sha512'])('is signed with RSA and %s where that is configured', async (hash) => {
    const algorithm = config.formItems
      .flatMap((item) => ('selectItems' in item ? item.selectItems : []))
      .find(({ value }) => value.endsWith(`#rsa-${hash}`))?.value;
    const { uri } = await begin({ ...mock.config, requestSignatureAlgorithm: algorithm });
    expect(new URL(uri).searchParams.get('SigAlg')).toBe(algorithm);
    expect(() => readAuthnRequest(uri, serviceProviderKeys.certificate)).not.toThrow();
  });

  test('is not signed unless that is configured', async () => {
    const { uri } = await begin({ ...mock.config, signAuthnRequest: false });
    expect([...new URL(uri).searchParams.keys()]).toEqual(['SAMLRequest', 'RelayState']);
  });

  test('keeps the query of the address', async () => {
    const idpMetadataXml = String(mock.config.idpMetadataXml).replace(
      'SSO/Redirect"',
      'SSO/Redirect?tenant=1&amp;a=b"',
    );
    const { searchParams } = new URL((await begin({ ...plainConfig, idpMetadataXml })).uri);
    expect(searchParams.get('tenant')).toBe('1');
    expect(searchParams.get('a')).toBe('b');
  });

  test('has an ID of its own, which the session holds beside what the host chose', async () => {
    const [one, other] = [await begin(), await begin()];
    expect(one.request.id).not.toBe(other.request.id);
    expect(one.caller.written).toEqual([
      {
        state: 'state-of-the-host',
        redirectUri,
        connectorId: 'connector-id',
        connectorFactoryId: 'social-saml',
        jti: 'jti-of-the-host',
        requestId: one.request.id,
        parties: expect.any(String),
      },
    ]);
  });
});

describe('a sign-in', () => {
  test.each([
    ['the sign-in page', signInPage],
    ['the Account API', accountApi],
  ])('gives the person to %s, without any request', async (_, caller) => {
    const { userInfo, tokenResponse } = await signIn(bench, { caller: caller() });
    const { rawData, ...person } = userInfo;
    expect(person).toEqual(mock.user);
    expect(rawData).toMatchObject({ id: nameId, displayName: 'John Doe' });
    expect(tokenResponse).toBeUndefined();
    expect(bench.requests).toEqual([]);
  });

  test('goes on at the redirect URI of the session, whose query it keeps', async () => {
    const begun = await begin();
    const body = { SAMLResponse: Buffer.from(await respond(begun)).toString('base64'), RelayState: 'jti-of-the-host' };
    const { validateSamlAssertion } = await connectorWith(plainConfig);
    const held = { ...(await begun.caller.peekSession()), redirectUri: `${redirectUri}?a=b` };
    const uri = await validateSamlAssertion?.(
      { body, redirectUri: 'https://attacker.example.com' },
      async () => held,
      begun.caller.setSession,
    );
    expect(uri).toMatch(
      /^https:\/\/logto\.example\.com\/callback\/connector-id\?a=b&state=state-of-the-host&code=[\w-]{43}$/,
    );
  });

  test('leaves everything in the session that the host keeps there', async () => {
    const begun = await begin();
    await deliver(begun, await respond(begun));
    expect(begun.caller.written.at(-1)).toMatchObject({
      connectorId: 'connector-id',
      jti: 'jti-of-the-host',
      redirectUri,
    });
  });
});

describe('a response', () => {
  const lost = { code: Codes.AuthorizationFailed };

  test('is good for one delivery: its request is answered', async () => {
    const begun = await begin();
    const xml = await respond(begun);
    await deliver(begun, xml);
    expect(await refusal(deliver(begun, xml))).toMatchObject(lost);
    expect(await refusal(deliver(begun, await respond(begun)))).toMatchObject(lost);
  });

  test('is good for one delivery, even where the session is put back', async () => {
    const begun = await begin();
    const xml = await respond(begun);
    const session = await begun.caller.peekSession();
    await deliver(begun, xml);
    await begun.caller.setSession(session);
    expect(await refusal(deliver(begun, xml))).toMatchObject(lost);
    await begun.caller.setSession(session);
    await expect(deliver(begun, await respond(begun))).resolves.toHaveProperty('code');
  });

  test.each<[string, (begun: Begun) => Promise<string>]>([
    ['that is refused', (begun) => respond(begun, { told: { audience: 'other' } })],
    ['that is not parsed', async (begun) => `${await respond(begun)}${' '.repeat(responseLimits.length)}`],
    ['that says that nobody has signed in', async (begun) => (await respond(begun)).replace(':Success', ':Responder')],
  ])('%s ends the sign-in: its request gets no other', async (_, answer) => {
    const begun = await begin();
    await refusal(deliver(begun, await answer(begun)));
    expect(begun.caller.written.at(-1)).toMatchObject({ connectorId: 'connector-id', requestId: undefined });
    expect(await refusal(deliver(begun, await respond(begun)))).toMatchObject(lost);
    expect(await refusal(finish(begun, { code: 'code' }))).toMatchObject(lost);
  });

  test('uses up its request before it is read, so that a second one in another process comes too late', async () => {
    const begun = await begin();
    const writes: unknown[] = [];
    const setSession = async (session: ConnectorSession) => {
      writes.push(session.requestId);
      await begun.caller.setSession(session);
      if (writes.length === 1) throw new Error('redis is down');
    };
    const caller = { ...begun.caller, setSession };
    expect(await refusal(deliver({ ...begun, caller }, await respond(begun)))).toMatchObject(lost);
    expect(writes).toEqual([undefined]);
    expect(await refusal(deliver(begun, await respond(begun)))).toMatchObject(lost);
  });

  test('to another sign-in is refused', async () => {
    const [mine, theirs] = [await begin(), await begin()];
    const told = await refusal(deliver({ ...mine, caller: theirs.caller }, await respond(mine)));
    expect(told).toMatchObject({ code: Codes.AuthorizationFailed, field: 'InResponseTo' });
  });

  test('with the relay state of another sign-in is refused', async () => {
    const begun = await begin();
    const other = { ...begun, request: { ...begun.request, relayState: 'jti-of-another' } };
    expect(await refusal(deliver(other, await respond(begun)))).toMatchObject(lost);
  });

  test('without a body is refused', async () => {
    const { caller, config } = await begin();
    const { validateSamlAssertion } = await connectorWith(config);
    const validated = validateSamlAssertion?.({}, caller.getSession, caller.setSession);
    expect(await refusal(Promise.resolve(validated))).toMatchObject(lost);
  });

  test('to nothing is refused', async () => {
    const begun = await begin();
    const xml = await respond(begun);
    for (const caller of [signInPage(), accountApi()]) {
      expect(await refusal(deliver({ ...begun, caller }, xml))).toMatchObject(lost);
    }
  });

  test('cannot be put off on a connector for another identity provider', async () => {
    const others = {
      ...plainConfig,
      idpMetadataXml: String(mock.config.idpMetadataXml).replace(
        'https://idp.example.org/SAML2',
        'https://evil.example.org',
      ),
    };
    const begun = await begin();
    const told = { issuer: 'https://evil.example.org' };
    expect(await refusal(deliver({ ...begun, config: others }, await respond(begun, { told })))).toMatchObject(lost);
    const answered = await begin(others);
    const callback = await deliver(answered, await respond(answered, { told }));
    expect(await refusal(finish({ ...answered, config: plainConfig }, callback))).toMatchObject(lost);
  });

  test.each(['entityID', 'assertionConsumerServiceUrl'])(
    'cannot be put off on another connector for the same identity provider, with another %s',
    async (key) => {
      const others = { ...plainConfig, [key]: 'https://logto.example.com/api/authn/saml/other' };
      const answered = await begin(others);
      const callback = await deliver(answered, await respond(answered));
      expect(await refusal(finish({ ...answered, config: plainConfig }, callback))).toMatchObject(lost);
    },
  );
});

describe('a callback', () => {
  const answered = async () => {
    const begun = await begin(plainConfig, accountApi());
    return { begun, callback: await deliver(begun, await respond(begun)) };
  };

  test('needs the code that went with the response, so that nobody has another sign in for them', async () => {
    const { begun, callback } = await answered();
    const { code: theirs } = (await answered()).callback;
    for (const code of ['', 'guess', theirs]) {
      expect(await refusal(finish(begun, { ...callback, code }))).toMatchObject({ code: Codes.AuthorizationFailed });
    }
    expect(await finish(begun, callback)).toMatchObject({ id: nameId });
  });

  test('with a code that is no text is refused', async () => {
    const { begun } = await answered();
    expect(await refusal(finish(begun, { code: 7 }))).toMatchObject({ code: Codes.InsufficientRequestParameters });
  });

  test('with another state is refused, and without any accepted: the sign-in page has compared it', async () => {
    const { begun, callback } = await answered();
    for (const state of ['other', '', ['state-of-the-host'], null]) {
      const told = await refusal(finish(begun, { ...callback, state }));
      expect(told).toMatchObject({ code: Codes.AuthorizationFailed });
    }
    expect(await finish(begun, { code: callback.code })).toMatchObject({ id: nameId });
  });

  test('before the response is refused', async () => {
    const begun = await begin(plainConfig, accountApi());
    const told = await refusal(finish(begun, { code: 'code', state: 'state-of-the-host' }));
    expect(told).toMatchObject({ code: Codes.AuthorizationFailed });
  });
});

describe('a session', () => {
  const needed = { code: Codes.NotImplemented, said: expect.stringContaining('needs a session') };

  test('is needed to validate a response and to get the user', async () => {
    const begun = { ...(await begin()), caller: withoutSession() };
    expect(await refusal(deliver(begun, await respond(begun)))).toMatchObject(needed);
    expect(await refusal(finish(begun, { code: 'code' }))).toMatchObject(needed);
  });

  test('is needed, too, where the host throws at once', async () => {
    const throwing = () => {
      throw new ConnectorError(Codes.NotImplemented);
    };
    const caller = { ...signInPage(), setSession: throwing, getSession: throwing, peekSession: throwing };
    const begun = { ...(await begin()), caller };
    expect(await refusal(begin(plainConfig, caller))).toMatchObject(needed);
    expect(await refusal(deliver(begun, await respond(begun)))).toMatchObject(needed);
    expect(await refusal(finish(begun, { code: 'code' }))).toMatchObject(needed);
  });

  test('that no response could find is refused before anybody is sent away', async () => {
    const request = { state: 's', redirectUri, connectorId: 'c', connectorFactoryId: 'f', jti: '', headers: {} };
    const setSession = vi.fn();
    const run = getAuthorizationUri(config.guard.parse(plainConfig), request, setSession);
    expect(await refusal(run)).toMatchObject({ code: Codes.NotImplemented, field: 'jti' });
    expect(setSession).not.toHaveBeenCalled();
  });

  test('that cannot be read or written ends the sign-in', async () => {
    const fail = async () => Promise.reject(new Error('redis is down'));
    const begun = await begin();
    const broken = { ...begun.caller, peekSession: fail, getSession: fail };
    const lost = { code: Codes.AuthorizationFailed };
    expect(await refusal(begin(plainConfig, { ...signInPage(), setSession: fail }))).toMatchObject(lost);
    expect(await refusal(deliver({ ...begun, caller: broken }, await respond(begun)))).toMatchObject(lost);
    expect(await refusal(finish({ ...begun, caller: broken }, { code: 'code' }))).toMatchObject(lost);
  });
});
