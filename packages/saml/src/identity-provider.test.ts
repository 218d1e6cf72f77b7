import { X509Certificate } from 'node:crypto';
import { ConnectorErrorCodes as Codes } from '@logto/connector-kit';
import { describe, expect, test } from 'vitest';
import { makeKeyPair } from './key-pair.test-helper.ts';
import { idpMetadataXml, mock } from './mock.ts';
import { identityProviderKeys } from './sample-keys.test-helper.ts';
import { begin, refusal } from './sign-in.test-helper.ts';
import { config } from './types.ts';

const otherKeys = makeKeyPair('idp.example.org');
const bare = (certificate: string) => certificate.replaceAll(/-----[^-]+-----|\s/g, '');
const pemOf = (certificate: string) =>
  new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'pem' }).toString();

const numbered = (count: number, write: (number: number) => string) =>
  Array.from({ length: count }, (_, number) => write(number)).join(' ');

type Change = Record<string, unknown>;

const read = (change: Change = {}) => {
  const { issuer, signInEndpoint, keys } = config.guard.parse({ ...mock.config, ...change }).identityProvider;
  return { issuer, signInEndpoint, keys: keys.map((key) => key.export({ type: 'spki', format: 'pem' })) };
};

/** The key of the configuration that is refused when it is saved, and when somebody signs in with it all the same. */
const refusedField = async (change: Change, expected = /^Expected (?!undefined)\w.*\.$/) => {
  const changed = { ...mock.config, ...change };
  const { code, field } = await refusal(begin(changed));
  expect(code).toBe(Codes.InvalidConfig);
  const issues = config.guard.safeParse(changed).error?.issues ?? [];
  expect(issues.map(({ path }) => path.join('.'))).toEqual([field]);
  expect(issues[0]?.message).toMatch(expected);
  return field;
};

test('reads entity ID, address and key of the metadata', () => {
  expect(read()).toEqual({
    issuer: 'https://idp.example.org/SAML2',
    signInEndpoint: 'https://idp.example.org/SAML2/SSO/Redirect',
    keys: [pemOf(identityProviderKeys.certificate)],
  });
});

describe('metadata', () => {
  const entity = idpMetadataXml.replace(/<\?xml.*\?>/, '');
  const key = /<md:KeyDescriptor.*<\/md:KeyDescriptor>/s.exec(idpMetadataXml)?.[0] ?? '';
  const keyOf = (certificate: string) =>
    key.replace(bare(identityProviderKeys.certificate), bare(certificate)).replace(' use="signing"', '');
  const withKeys = (...keys: string[]) => idpMetadataXml.replace(key, () => keys.join(''));
  const withLocation = (location: string) =>
    idpMetadataXml.replace('https://idp.example.org/SAML2/SSO/Redirect', () => location);

  test('may be without namespaces, as Logto’s own connector wants it', () => {
    const withoutNamespaces = idpMetadataXml.replaceAll(/(?<=<\/?)(md|ds):/g, '').replaceAll(/ xmlns:\w+="[^"]*"/g, '');
    expect(withoutNamespaces).not.toContain('md:');
    expect(read({ idpMetadataXml: withoutNamespaces })).toEqual(read());
  });

  test('may be cut out of a document that declares its namespaces', () => {
    expect(read({ idpMetadataXml: entity.replaceAll(/ xmlns:\w+="[^"]*"/g, '') })).toEqual(read());
  });

  test('may be a list of entities with one identity provider in it', () => {
    const service = '<md:EntityDescriptor entityID="other"><md:SPSSODescriptor/></md:EntityDescriptor>';
    const list = `<md:EntitiesDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata">${service}${entity}</md:EntitiesDescriptor>`;
    expect(read({ idpMetadataXml: list })).toEqual(read());
  });

  test('may be as long as that of a large identity provider', () => {
    const contacts = '<md:ContactPerson contactType="support"/>'.repeat(20_000);
    expect(read({ idpMetadataXml: withKeys(contacts, key) })).toEqual(read());
  });

  test('may name several certificates, while the identity provider changes its key', () => {
    const pems = [identityProviderKeys, otherKeys].map(({ certificate }) => pemOf(certificate));
    expect(read({ idpMetadataXml: withKeys(key, keyOf(otherKeys.certificate)) }).keys).toEqual(pems);
  });

  test('may name an elliptic curve key, with which nothing is verified, beside others', () => {
    const { certificate } = makeKeyPair('idp.example.org', 'ec');
    expect(read({ idpMetadataXml: withKeys(keyOf(certificate), key) })).toEqual(read());
  });

  test('decides alone which key is good: the certificate beside it counts only where it has none', () => {
    const x509Certificate = otherKeys.certificate;
    expect(read({ x509Certificate }).keys).toEqual(read().keys);
    const without = idpMetadataXml.replace('use="signing"', 'use="encryption"');
    expect(read({ x509Certificate, idpMetadataXml: without }).keys).toEqual([pemOf(x509Certificate)]);
  });

  test('decides alone where to sign in: the address beside it counts only where it has none', async () => {
    const signInEndpoint = 'https://idp.example.org/sso';
    expect(read({ signInEndpoint }).signInEndpoint).toBe('https://idp.example.org/SAML2/SSO/Redirect');
    const without = idpMetadataXml.replace('bindings:HTTP-Redirect', 'bindings:SOAP');
    expect(read({ signInEndpoint, idpMetadataXml: without }).signInEndpoint).toBe(signInEndpoint);
    expect(await refusedField({ idpMetadataXml: without }, /address/)).toBe('signInEndpoint');
    expect(await refusedField({ idpMetadataXml: without, signInEndpoint: '' })).toBe('signInEndpoint');
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,hi',
    'http://idp.example.org/sso',
    'https://user:password@idp.example.org/sso',
    'https://idp.example.org/sso#fragment',
    '//idp.example.org/sso',
    'sso',
  ])('that sends people to %s is refused', async (location) => {
    expect(await refusedField({ idpMetadataXml: withLocation(location) }, /https:/)).toBe('idpMetadataXml');
  });

  test('may send people to this machine without TLS, and elsewhere if the administrator has entered such an address', () => {
    const local = 'http://localhost:8080/sso';
    expect(read({ idpMetadataXml: withLocation(local) }).signInEndpoint).toBe(local);
    const intranet = 'http://idp.intranet/sso';
    const chosen = { idpMetadataXml: withLocation(intranet), signInEndpoint: intranet };
    expect(read(chosen).signInEndpoint).toBe(intranet);
  });

  test.each([
    ['with 60 elements inside one another', '<a>'.repeat(60) + '</a>'.repeat(60)],
    ['with 64 attributes of one element', `<a ${numbered(64, (number) => `b${number}=""`)}/>`],
    ['with 60 namespaces', `<a ${numbered(60, (number) => `xmlns:n${number}="urn:n"`)}/>`],
    ['with almost 50,000 elements', '<a/>'.repeat(49_900)],
    ['of almost a mebibyte', ' '.repeat(1_040_000)],
  ])('%s is read', (_, more) => {
    expect(read({ idpMetadataXml: withKeys(key, more) })).toEqual(read());
  });

  test.each([
    ['no XML', 'metadata'],
    ['an address', 'https://idp.example.org/metadata'],
    ['another document', '<html/>'],
    ['a document type', `<!DOCTYPE x>${entity}`],
    ['two identity providers', `<all>${entity.repeat(2)}</all>`],
    ['no identity provider', idpMetadataXml.replaceAll('IDPSSODescriptor', 'SPSSODescriptor')],
    ['without an entity ID', idpMetadataXml.replace(/entityID="[^"]*"/, '')],
    ['with a certificate that is none', withKeys(keyOf('AAAA'))],
    ['with a certificate that is none, beside one', withKeys(key, keyOf('AAAA'))],
    ['with an elliptic curve key alone', withKeys(keyOf(makeKeyPair('idp.example.org', 'ec').certificate))],
    ['with 33 certificates', withKeys(key.repeat(33))],
    ['longer than a mebibyte', `${idpMetadataXml}${' '.repeat(1024 * 1024)}<!-- -->`],
    ['with 65 elements inside one another', withKeys(key, '<a>'.repeat(65) + '</a>'.repeat(65))],
    ['with 65 attributes of one element', withKeys(key, `<a ${numbered(65, (number) => `b${number}=""`)}/>`)],
    ['with 65 namespaces', withKeys(key, `<a ${numbered(65, (number) => `xmlns:n${number}="urn:n"`)}/>`)],
    ['with more than 50,000 elements', withKeys(key, '<a/>'.repeat(50_000))],
  ])('%s is refused', async (_, xml) => {
    expect(await refusedField({ idpMetadataXml: xml })).toBe('idpMetadataXml');
  });

  test('with 32 certificates is accepted', () => {
    expect(read({ idpMetadataXml: withKeys(key.repeat(32)) }).keys).toHaveLength(32);
  });
});

describe('the certificate', () => {
  const withoutKey = idpMetadataXml.replace(/<md:KeyDescriptor.*<\/md:KeyDescriptor>/s, '');
  const keysOf = (x509Certificate: string) => read({ idpMetadataXml: withoutKey, x509Certificate }).keys;

  test.each([
    ['PEM', otherKeys.certificate],
    ['PEM in one line', `-----BEGIN CERTIFICATE-----${bare(otherKeys.certificate)}-----END CERTIFICATE-----`],
    ['PEM with Windows line ends', otherKeys.certificate.replaceAll('\n', '\r\n')],
    ['PEM with the two characters of a line break', otherKeys.certificate.replaceAll('\n', String.raw`\n`)],
    ['PEM that is indented', otherKeys.certificate.replaceAll('\n', '\n    ')],
    ['Base64 alone', bare(otherKeys.certificate)],
  ])('may be %s', (_, x509Certificate) => {
    expect(keysOf(x509Certificate)).toEqual([pemOf(otherKeys.certificate)]);
  });

  test.each([
    ['no certificate', 'certificate'],
    ['a key', identityProviderKeys.privateKey],
    ['one of an elliptic curve', makeKeyPair('idp.example.org', 'ec').certificate],
  ])('that is %s is refused', async (_, x509Certificate) => {
    expect(await refusedField({ idpMetadataXml: withoutKey, x509Certificate })).toBe('x509Certificate');
  });
});
