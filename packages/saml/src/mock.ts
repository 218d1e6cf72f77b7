import type { ProviderMock } from '@logto-social/testing';
import {
  makeErrorResponse,
  makeResponse,
  type Protection,
  posted,
  readAuthnRequest,
  type Statements,
  statementsFor,
} from './identity-provider.test-helper.ts';
import { identityProviderKeys, serviceProviderKeys } from './sample-keys.test-helper.ts';

const bare = (certificate: string) => certificate.replaceAll(/-----[^-]+-----|\s/g, '');

/** https://docs.oasis-open.org/security/saml/v2.0/saml-metadata-2.0-os.pdf section 2.4 */
export const idpMetadataXml = `<?xml version="1.0" encoding="UTF-8"?>
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" xmlns:ds="http://www.w3.org/2000/09/xmldsig#" entityID="https://idp.example.org/SAML2">
  <md:IDPSSODescriptor WantAuthnRequestsSigned="true" protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
    <md:KeyDescriptor use="signing">
      <ds:KeyInfo><ds:X509Data><ds:X509Certificate>${bare(identityProviderKeys.certificate)}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>
    </md:KeyDescriptor>
    <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="https://idp.example.org/SAML2/SSO/POST"/>
    <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="https://idp.example.org/SAML2/SSO/Redirect"/>
  </md:IDPSSODescriptor>
</md:EntityDescriptor>`;

const signatureAlgorithm = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256';
const issuer = 'https://idp.example.org/SAML2';
const assertionConsumerServiceUrl = 'https://logto.example.com/api/authn/saml/connector-id';

/** What the identity provider says of the person. */
export const nameId = '3f7b3dcf-1674-4ecd-92c8-1544f346baf8';
export const attributes = {
  displayName: 'John Doe',
  mail: 'j.doe@example.com',
  mailVerified: 'true',
  'urn:oid:1.3.6.1.4.1.5923.1.1.1.1': ['member', 'staff'],
};

/** Signed, encrypted, and signed again: the most that an identity provider does. */
export const protection: Protection = {
  keys: identityProviderKeys,
  signs: ['assertion', 'response'],
  algorithm: 'sha256',
  encryptFor: serviceProviderKeys.certificate,
  encryptsLast: false,
  cipher: 'http://www.w3.org/2009/xmlenc11#aes256-gcm',
  keyTransport: 'http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p',
};

const isThere = (value: unknown) => value !== undefined && value !== null;

const xmlText = (value: unknown): string =>
  String(value)
    // XML has no null, and has this control character.
    .replaceAll('\0', '\x7f')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');

/** What is said of the person, as the document says it: what is missing is not there. */
const statementsOf = ({ id, ...others }: Readonly<Record<string, unknown>>): Partial<Statements> => ({
  ...(id === undefined
    ? { edit: (assertion) => assertion.replace(/<saml:NameID [^<]*<\/saml:NameID>/, '') }
    : { nameId: xmlText(id) }),
  attributes: Object.fromEntries(
    Object.entries(others).map(([name, value]) => [name, [value].flat().filter(isThere).map(xmlText)]),
  ),
});

/** An identity provider that follows the web browser SSO profile. */
export const mock: ProviderMock = {
  protocol: 'SAML 2.0',
  config: {
    entityID: 'https://sp.example.com/SAML2',
    x509Certificate: identityProviderKeys.certificate,
    idpMetadataXml,
    assertionConsumerServiceUrl,
    requestSignatureAlgorithm: signatureAlgorithm,
    messageSigningOrder: 'encrypt-then-sign',
    signAuthnRequest: true,
    privateKey: serviceProviderKeys.privateKey,
    encryptAssertion: true,
    encPrivateKey: serviceProviderKeys.privateKey,
    nameIDFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
    timeout: 5000,
    profileMap: { name: 'displayName', email: 'mail', emailVerified: 'mailVerified' },
  },
  keys: { clientId: 'entityID' },
  pkce: 'unsupported',
  // The response must answer the request of this very session.
  session: 'required',
  authorization: {
    endpoint: 'https://idp.example.org/SAML2/SSO/Redirect',
    parameters: { SigAlg: signatureAlgorithm },
    /** https://docs.oasis-open.org/security/saml/v2.0/saml-bindings-2.0-os.pdf section 3.4.4.1 */
    binding: ({ jti }) => ({ SAMLRequest: /^[\w+/]+=*$/, RelayState: jti, Signature: /^[\w+/]+=*$/ }),
  },
  assertion: { id: nameId, ...attributes },
  // No request goes from server to server.
  resources: [],
  id: { in: 'assertion', path: 'id' },
  email: { rule: 'flagged', flag: { in: 'assertion', path: 'mailVerified' } },
  user: { id: nameId, name: 'John Doe', email: 'j.doe@example.com' },
  requests: 0,
  unlikeCatalogues: {
    provider: {
      reason: 'It is no provider but the standard, whose endpoints are configured.',
      url: 'https://docs.oasis-open.org/security/saml/v2.0/saml-core-2.0-os.pdf',
    },
  },
  simulate: (_standard, { isForged }, { assertion = {}, config }) => ({
    handlers: [],
    authorize: async (uri, decision) => {
      const request = readAuthnRequest(uri, serviceProviderKeys.certificate);
      if (request.issuer !== config.entityID) throw new Error('Unknown service provider.');
      if (request.destination !== uri.split('?')[0]) throw new Error('The request was meant for another place.');
      if (request.assertionConsumerServiceUrl !== assertionConsumerServiceUrl) throw new Error('Unknown consumer.');
      const told = { ...statementsFor(request, issuer), ...statementsOf(assertion) };
      const denied = () => makeErrorResponse(told, 'Responder', 'AuthnFailed', 'The person did not sign in.');
      const granted = () => makeResponse(told, isForged ? { ...protection, keys: serviceProviderKeys } : protection);
      return posted(decision === 'deny' ? denied() : await granted(), request.relayState);
    },
  }),
};
