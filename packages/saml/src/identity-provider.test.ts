import { ConnectorErrorCodes as Codes } from '@logto/connector-kit';
import { describe, expect, test } from 'vitest';
import { readIdentityProvider } from './identity-provider.ts';
import { makeKeyPair } from './key-pair.test-helper.ts';
import { identityProviderKeys, idpMetadataXml, mock } from './mock.ts';
import { refusal } from './sign-in.test-helper.ts';
import { config } from './types.ts';

const otherKeys = makeKeyPair('idp.example.org');
const read = (change: Record<string, unknown> = {}) =>
  readIdentityProvider(config.guard.parse({ ...mock.config, ...change }));
const bare = (certificate: string) => certificate.replaceAll(/-----[^-]+-----|\s/g, '');

test('reads entity ID, address and certificate of the metadata', async () => {
  expect(await read()).toEqual({
    issuer: 'https://idp.example.org/SAML2',
    signInEndpoint: 'https://idp.example.org/SAML2/SSO/Redirect',
    certificates: [identityProviderKeys.certificate],
  });
});

describe('metadata', () => {
  test('may be without namespaces, as Logto’s own connector wants it', async () => {
    const withoutNamespaces = idpMetadataXml.replaceAll(/(?<=<\/?)(md|ds):/g, '').replaceAll(/ xmlns:\w+="[^"]*"/g, '');
    expect(withoutNamespaces).not.toContain('md:');
    expect(await read({ idpMetadataXml: withoutNamespaces })).toEqual(await read());
  });

  test('may be a list of entities with one identity provider in it', async () => {
    const entity = idpMetadataXml.replace(/<\?xml.*\?>/, '');
    const service = '<md:EntityDescriptor entityID="other"><md:SPSSODescriptor/></md:EntityDescriptor>';
    const list = `<md:EntitiesDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata">${service}${entity}</md:EntitiesDescriptor>`;
    expect(await read({ idpMetadataXml: list })).toEqual(await read());
  });

  test('may name several certificates, while the identity provider changes its key', async () => {
    const key = /<md:KeyDescriptor.*<\/md:KeyDescriptor>/s.exec(idpMetadataXml)?.[0] ?? '';
    const next = key
      .replace(bare(identityProviderKeys.certificate), bare(otherKeys.certificate))
      .replace(' use="signing"', '');
    const { certificates } = await read({ idpMetadataXml: idpMetadataXml.replace(key, () => `${key}${next}`) });
    expect(certificates).toEqual([identityProviderKeys.certificate, otherKeys.certificate]);
  });

  test('decides alone which key is good: the certificate beside it counts only where it has none', async () => {
    const x509Certificate = otherKeys.certificate;
    expect((await read({ x509Certificate })).certificates).toEqual([identityProviderKeys.certificate]);
    const without = idpMetadataXml.replace('use="signing"', 'use="encryption"');
    expect((await read({ x509Certificate, idpMetadataXml: without })).certificates).toEqual([x509Certificate]);
  });

  test('decides alone where to sign in: the address beside it counts only where it has none', async () => {
    const signInEndpoint = 'https://idp.example.org/sso';
    expect((await read({ signInEndpoint })).signInEndpoint).toBe('https://idp.example.org/SAML2/SSO/Redirect');
    const without = idpMetadataXml.replace('bindings:HTTP-Redirect', 'bindings:SOAP');
    expect((await read({ signInEndpoint, idpMetadataXml: without })).signInEndpoint).toBe(signInEndpoint);
    const told = await refusal(read({ idpMetadataXml: without }));
    expect(told).toMatchObject({ code: Codes.InvalidConfig, field: 'signInEndpoint' });
  });

  test.each([
    ['no XML', 'metadata'],
    ['an address', 'https://idp.example.org/metadata'],
    ['another document', '<html/>'],
    ['a document type', `<!DOCTYPE x>${idpMetadataXml.replace(/<\?xml.*\?>/, '')}`],
    ['two identity providers', `<all>${idpMetadataXml.replace(/<\?xml.*\?>/, '').repeat(2)}</all>`],
    ['no entity ID', idpMetadataXml.replace(/entityID="[^"]*"/, '')],
    ['a certificate that is none', idpMetadataXml.replace(bare(identityProviderKeys.certificate), 'AAAA')],
  ])('that is %s is refused', async (_, xml) => {
    const told = await refusal(read({ idpMetadataXml: xml }));
    expect(told).toMatchObject({ code: Codes.InvalidConfig, field: 'idpMetadataXml' });
  });
});

describe('the certificate', () => {
  const idpMetadataWithoutKey = idpMetadataXml.replace(/<md:KeyDescriptor.*<\/md:KeyDescriptor>/s, '');
  const certificatesOf = async (x509Certificate: string) =>
    (await read({ idpMetadataXml: idpMetadataWithoutKey, x509Certificate })).certificates;

  test.each([
    ['PEM', otherKeys.certificate],
    ['PEM in one line', `-----BEGIN CERTIFICATE-----${bare(otherKeys.certificate)}-----END CERTIFICATE-----`],
    ['PEM with Windows line ends', otherKeys.certificate.replaceAll('\n', '\r\n')],
    ['Base64 alone', bare(otherKeys.certificate)],
  ])('may be %s', async (_, x509Certificate) => {
    expect(await certificatesOf(x509Certificate)).toEqual([otherKeys.certificate]);
  });

  test('must be one', async () => {
    const told = await refusal(certificatesOf('certificate'));
    expect(told).toMatchObject({ code: Codes.InvalidConfig, field: 'x509Certificate' });
  });
});
