import type { ProviderMock } from '@logto-social/testing';
import {
  makeErrorResponse,
  makeResponse,
  type Protection,
  posted,
  readAuthnRequest,
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

const unused = { status: 404, body: '' };

/** An identity provider that follows the web browser SSO profile. */
export const mock: ProviderMock = {
  protocol: 'SAML 2.0',
  config: {
    entityID: 'https://sp.example.com/SAML2',
    x509Certificate: identityProviderKeys.certificate,
    idpMetadataXml,
    assertionConsumerServiceUrl,
    requestSignatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
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
  // The response must answer the request of this very session.
  pkce: 'required',
  authorization: { endpoint: 'https://idp.example.org/SAML2/SSO/Redirect', parameters: {} },
  // There is no OAuth in SAML: no token and no request from server to server.
  token: {
    endpoint: 'https://idp.example.org/no-token-endpoint',
    clientAuthentication: 'none',
    response: {},
    errors: { invalid_grant: unused, invalid_client: unused },
  },
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
  simulate: () => ({
    handlers: [],
    authorize: async (uri, decision) => {
      const request = readAuthnRequest(uri, serviceProviderKeys.certificate);
      if (request.issuer !== 'https://sp.example.com/SAML2') throw new Error('Unknown service provider.');
      if (request.destination !== uri.split('?')[0]) throw new Error('The request was meant for another place.');
      if (request.assertionConsumerServiceUrl !== assertionConsumerServiceUrl) throw new Error('Unknown consumer.');
      const told = { ...statementsFor(request, issuer), nameId, attributes };
      const denied = () => makeErrorResponse(told, 'Responder', 'AuthnFailed', 'The person did not sign in.');
      return posted(decision === 'deny' ? denied() : await makeResponse(told, protection), request.relayState);
    },
  }),
};
