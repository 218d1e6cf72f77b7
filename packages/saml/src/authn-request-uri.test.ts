import { inflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { authnRequestUri } from './authn-request-uri.ts';
import { idpMetadataXml, mock } from './mock.ts';
import { plainConfig } from './sign-in.test-helper.ts';
import { config } from './types.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 0, 31, 12) });
});
afterEach(() => {
  vi.useRealTimers();
});

const uriWith = (change: Record<string, unknown> = {}) =>
  authnRequestUri(config.guard.parse({ ...plainConfig, signAuthnRequest: false, ...change }), '_1', 'relay state');

const requestWith = (change?: Record<string, unknown>) => {
  const { searchParams } = new URL(uriWith(change));
  return inflateRawSync(Buffer.from(searchParams.get('SAMLRequest') ?? '', 'base64')).toString();
};

// saml-core-2.0-os §3.4.1, saml-profiles-2.0-os §4.1.4.1
test('asks for an assertion by POST, for any name ID of the format that is configured', () => {
  expect(requestWith()).toBe(
    [
      '<samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol"',
      ' xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion"',
      ' ID="_1" Version="2.0" IssueInstant="2026-01-31T12:00:00.000Z"',
      ' Destination="https://idp.example.org/SAML2/SSO/Redirect"',
      ' AssertionConsumerServiceURL="https://logto.example.com/api/authn/saml/connector-id"',
      ' ProtocolBinding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST">',
      '<saml:Issuer>https://sp.example.com/SAML2</saml:Issuer>',
      '<samlp:NameIDPolicy Format="urn:oasis:names:tc:SAML:2.0:nameid-format:persistent" AllowCreate="true"/>',
      '</samlp:AuthnRequest>',
    ].join(''),
  );
});

test('escapes what the administrator has entered', () => {
  const request = requestWith({ entityID: 'a&<b>', assertionConsumerServiceUrl: 'https://sp.example.com/?a=b&c="d"' });
  expect(request).toContain('<saml:Issuer>a&amp;&lt;b&gt;</saml:Issuer>');
  expect(request).toContain('="https://sp.example.com/?a=b&amp;c=&quot;d&quot;"');
});

describe('the address', () => {
  test('carries request and relay state, and nothing else', () => {
    const { origin, pathname, searchParams } = new URL(uriWith());
    expect(origin + pathname).toBe('https://idp.example.org/SAML2/SSO/Redirect');
    expect([...searchParams.keys()]).toEqual(['SAMLRequest', 'RelayState']);
    expect(searchParams.get('RelayState')).toBe('relay state');
  });

  test('keeps the query that it has', () => {
    const withQuery = idpMetadataXml.replace('SSO/Redirect"', 'SSO/Redirect?tenant=1&amp;a=b"');
    expect(uriWith({ idpMetadataXml: withQuery })).toMatch(/\/SSO\/Redirect\?tenant=1&a=b&SAMLRequest=/);
  });

  test('is signed with the key of the configuration, over the query as it is written', () => {
    const { search } = new URL(uriWith({ signAuthnRequest: true, privateKey: mock.config.privateKey }));
    expect(search).toMatch(/^\?SAMLRequest=[^&]+&RelayState=relay\+state&SigAlg=[^&]+&Signature=[^&]+$/);
  });
});
