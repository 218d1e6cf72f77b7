import { createPublicKey, randomUUID, verify, X509Certificate } from 'node:crypto';
import { promisify } from 'node:util';
import { inflateRawSync } from 'node:zlib';
import { DOMParser } from '@xmldom/xmldom';
import { SignedXml } from 'xml-crypto';
import xmlEncryption from 'xml-encryption';
import type { KeyPair } from './key-pair.test-helper.ts';

/** What an identity provider reads in a request. */
export type AuthnRequest = {
  id: string;
  issuer: string;
  destination: string;
  assertionConsumerServiceUrl: string;
  nameIdFormat: string;
  relayState: string;
};

/** What is to be said of a person and of the sign-in. */
export type Statements = {
  issuer: string;
  audience: string;
  recipient: string;
  destination: string;
  /** Of the response and of the assertion's confirmation. */
  inResponseTo: string;
  confirmationInResponseTo: string;
  assertionId: string;
  /** XML, so that a test can put a comment into it. */
  nameId: string;
  attributes: Readonly<Record<string, string | readonly string[]>>;
  issueInstant: Date;
  notBefore: Date;
  notOnOrAfter: Date;
  /** Changes the assertion before anything is signed. */
  edit: (assertion: string) => string;
};

/** How a response is protected. */
export type Protection = {
  keys: KeyPair;
  signs: readonly ('assertion' | 'response')[];
  algorithm: 'sha1' | 'sha256' | 'sha512';
  /** The certificate of the service provider, where the assertion is encrypted for it. */
  encryptFor?: string;
  /** Whether the response is signed before its assertion is encrypted. */
  encryptsLast: boolean;
  cipher: 'http://www.w3.org/2009/xmlenc11#aes256-gcm' | 'http://www.w3.org/2001/04/xmlenc#tripledes-cbc';
  keyTransport: 'http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p' | 'http://www.w3.org/2001/04/xmlenc#rsa-1_5';
};

const signatureMethods = {
  sha1: ['http://www.w3.org/2000/09/xmldsig#rsa-sha1', 'http://www.w3.org/2000/09/xmldsig#sha1'],
  sha256: ['http://www.w3.org/2001/04/xmldsig-more#rsa-sha256', 'http://www.w3.org/2001/04/xmlenc#sha256'],
  sha512: ['http://www.w3.org/2001/04/xmldsig-more#rsa-sha512', 'http://www.w3.org/2001/04/xmlenc#sha512'],
} as const;

const attributeOf = (xml: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(xml)?.[1] ?? '';

/**
 * Reads the request of a sign-in URL by the HTTP-Redirect binding (saml-bindings-2.0-os §3.4.4).
 *
 * @param certificate that of the service provider, where requests must be signed.
 * @throws where an identity provider would show an error page.
 */
export const readAuthnRequest = (uri: string, certificate?: string): AuthnRequest => {
  const { search, searchParams } = new URL(uri);
  const xml = inflateRawSync(Buffer.from(searchParams.get('SAMLRequest') ?? '', 'base64')).toString();
  const issuer = /<saml:Issuer[^>]*>([^<]+)</.exec(xml)?.[1] ?? '';
  if (certificate) {
    const signed = /SAMLRequest=[^&]+&RelayState=[^&]+&SigAlg=[^&]+/.exec(search)?.[0] ?? '';
    const [, hash = ''] = /#rsa-(sha\d+)$/.exec(searchParams.get('SigAlg') ?? '') ?? [];
    const signature = Buffer.from(searchParams.get('Signature') ?? '', 'base64');
    const isGood = hash && verify(hash, Buffer.from(signed), new X509Certificate(certificate).publicKey, signature);
    if (!isGood) throw new Error('The request is not signed by the service provider.');
  }
  return {
    id: attributeOf(xml, 'ID'),
    issuer,
    destination: attributeOf(xml, 'Destination'),
    assertionConsumerServiceUrl: attributeOf(xml, 'AssertionConsumerServiceURL'),
    nameIdFormat: attributeOf(xml, 'Format'),
    relayState: searchParams.get('RelayState') ?? '',
  };
};

/** Signs the element of an ID and puts the signature behind its issuer. */
export const signElement = (xml: string, id: string, { keys, algorithm }: Pick<Protection, 'keys' | 'algorithm'>) => {
  const [signatureAlgorithm, digestAlgorithm] = signatureMethods[algorithm];
  const element = `//*[@ID='${id}']`;
  const signer = new SignedXml({
    privateKey: keys.privateKey,
    publicCert: keys.certificate,
    signatureAlgorithm,
    canonicalizationAlgorithm: 'http://www.w3.org/2001/10/xml-exc-c14n#',
  });
  signer.addReference({
    xpath: element,
    digestAlgorithm,
    transforms: ['http://www.w3.org/2000/09/xmldsig#enveloped-signature', 'http://www.w3.org/2001/10/xml-exc-c14n#'],
  });
  const location = { reference: `${element}/*[local-name(.)='Issuer']`, action: 'after' } as const;
  signer.computeSignature(xml, { prefix: 'ds', location });
  return signer.getSignedXml();
};

/** Encrypts the assertion of a response for the service provider. */
export const encryptAssertion = async (xml: string, { encryptFor = '', cipher, keyTransport }: Protection) => {
  const assertion = /<saml:Assertion .*<\/saml:Assertion>/s.exec(xml)?.[0] ?? '';
  const encrypted = await promisify(xmlEncryption.encrypt)(assertion, {
    rsa_pub: createPublicKey(encryptFor).export({ type: 'spki', format: 'pem' }).toString(),
    pem: encryptFor,
    encryptionAlgorithm: cipher,
    keyEncryptionAlgorithm: keyTransport,
    warnInsecureAlgorithm: false,
  });
  return xml.replace(assertion, () => `<saml:EncryptedAssertion>${encrypted}</saml:EncryptedAssertion>`);
};

const attributeXml = ([name, values]: [string, string | readonly string[]]) =>
  `<saml:Attribute Name="${name}">${[values]
    .flat()
    .map((value) => `<saml:AttributeValue>${value}</saml:AttributeValue>`)
    .join('')}</saml:Attribute>`;

const namespaces =
  'xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion"';

const assertionXml = (told: Statements) => {
  const until = told.notOnOrAfter.toISOString();
  return `<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="${told.assertionId}" Version="2.0" IssueInstant="${told.issueInstant.toISOString()}"><saml:Issuer>${told.issuer}</saml:Issuer><saml:Subject><saml:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:persistent">${told.nameId}</saml:NameID><saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData InResponseTo="${told.confirmationInResponseTo}" Recipient="${told.recipient}" NotOnOrAfter="${until}"/></saml:SubjectConfirmation></saml:Subject><saml:Conditions NotBefore="${told.notBefore.toISOString()}" NotOnOrAfter="${until}"><saml:AudienceRestriction><saml:Audience>${told.audience}</saml:Audience></saml:AudienceRestriction></saml:Conditions><saml:AuthnStatement AuthnInstant="${told.issueInstant.toISOString()}" SessionIndex="_session"><saml:AuthnContext><saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement><saml:AttributeStatement>${Object.entries(told.attributes).map(attributeXml).join('')}</saml:AttributeStatement></saml:Assertion>`;
};

const responseXml = (
  { destination, inResponseTo, issuer, issueInstant }: Statements,
  { id, status, content }: { id: string; status: string; content: string },
) =>
  `<samlp:Response ${namespaces} ID="${id}" Version="2.0" IssueInstant="${issueInstant.toISOString()}" Destination="${destination}" InResponseTo="${inResponseTo}"><saml:Issuer>${issuer}</saml:Issuer><samlp:Status>${status}</samlp:Status>${content}</samlp:Response>`;

/** What an identity provider says when nothing goes wrong, in answer to a request. */
export const statementsFor = (request: AuthnRequest, issuer: string): Statements => {
  const now = Date.now();
  return {
    issuer,
    audience: request.issuer,
    recipient: request.assertionConsumerServiceUrl,
    destination: request.assertionConsumerServiceUrl,
    inResponseTo: request.id,
    confirmationInResponseTo: request.id,
    assertionId: `_${randomUUID()}`,
    nameId: '',
    attributes: {},
    issueInstant: new Date(now),
    notBefore: new Date(now),
    notOnOrAfter: new Date(now + 300_000),
    edit: (assertion) => assertion,
  };
};

const success = '<samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/>';

/** A response that says these things, protected in this way, as XML. */
export const makeResponse = async (told: Statements, protection: Protection): Promise<string> => {
  const id = `_${randomUUID()}`;
  const sign = (xml: string, what: 'assertion' | 'response') =>
    protection.signs.includes(what) ? signElement(xml, what === 'response' ? id : told.assertionId, protection) : xml;
  const plain = responseXml(told, { id, status: success, content: told.edit(assertionXml(told)) });
  const signed = sign(plain, 'assertion');
  if (!protection.encryptFor) return sign(signed, 'response');
  if (protection.encryptsLast) return encryptAssertion(sign(signed, 'response'), protection);
  return sign(await encryptAssertion(signed, protection), 'response');
};

/** An error response, which many identity providers do not sign (saml-core-2.0-os §3.2.2.2). */
export const makeErrorResponse = (told: Statements, code: string, detail = '', message = ''): string => {
  const codeXml = (value: string, inner = '') =>
    `<samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:${value}">${inner}</samlp:StatusCode>`;
  const status = `${codeXml(code, detail && codeXml(detail))}<samlp:StatusMessage>${message}</samlp:StatusMessage>`;
  return responseXml(told, { id: `_${randomUUID()}`, status, content: '' });
};

/** A response as the browser posts it. */
export const posted = (xml: string, relayState: string) => ({
  SAMLResponse: Buffer.from(xml).toString('base64'),
  RelayState: relayState,
});

/** The root of a document, for tests that move its elements. */
export const rootOf = (xml: string): Element => new DOMParser().parseFromString(xml, 'text/xml').documentElement;
