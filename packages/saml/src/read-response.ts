import { failure, isRecord, providerFailure } from '@logto-social/oauth2';
import { assertion, protocol } from './constant.ts';
import { below, children, isNamed, parseXml, textOf } from './xml.ts';

/** What a response must say of itself. */
export type Expectation = {
  /** The entity ID of the identity provider that was asked. */
  issuer: string;
  /** `ID` of the request. */
  requestId: string;
  /** Where the response was to be sent. */
  assertionConsumerServiceUrl: string;
};

/** Characters of the largest response that is read. */
const sizeLimit = 1024 * 1024;

const succeeded = 'urn:oasis:names:tc:SAML:2.0:status:Success';

/** Identity providers say by either that the person did not sign in, or was not allowed to. */
const denials = { AuthnFailed: 'accessDenied', RequestDenied: 'accessDenied' } as const;

const invalid = (field: string) => failure('responseInvalid', { field });

/** The form of a POST to the assertion consumer service (saml-bindings-2.0-os §3.5.4). */
const decode = (posted: Record<string, unknown>): string => {
  const encoded = isRecord(posted.body) ? posted.body.SAMLResponse : undefined;
  if (typeof encoded !== 'string' || encoded.length > sizeLimit) throw invalid('SAMLResponse');
  return Buffer.from(encoded, 'base64').toString();
};

/** The last part of a status code, which says it all. */
const lastPart = (code: Element | undefined) => code?.getAttribute('Value')?.split(':').at(-1);

/** saml-core-2.0-os §3.2.2. Many do not sign an error, and a false one gains nobody anything. */
const refuseError = (response: Element) => {
  const [status] = children(response, protocol, 'Status');
  const [code] = children(status, protocol, 'StatusCode');
  if (code?.getAttribute('Value') === succeeded) return;
  const [detail] = children(code, protocol, 'StatusCode');
  const errorDescription = textOf(children(status, protocol, 'StatusMessage')[0]);
  throw providerFailure({ error: lastPart(detail) || lastPart(code), errorDescription }, [], denials);
};

/**
 * The only assertion of a response, encrypted or not. Whoever wraps a signature needs a second assertion or a second
 * response for it to be good for.
 */
const onlyAssertion = (response: Element): Element => {
  const [only, ...others] = below(response, 'Assertion', 'EncryptedAssertion', 'Response');
  const isOnly = only?.parentNode === response && others.length === 0;
  if (!isOnly || only.localName === 'Response' || only.namespaceURI !== assertion) throw invalid('Assertion');
  return only;
};

/**
 * Reads a response and refuses one that answers another request or does not bring exactly one assertion. None of it is
 * verified yet; what counts is what the signed assertion says again.
 *
 * @param posted what the host passes on from the assertion consumer service.
 * @returns the response as text and as element, and the assertion that it carries.
 */
export const readResponse = async (posted: Record<string, unknown>, expected: Expectation) => {
  const xml = decode(posted);
  const response = await parseXml(xml).catch(() => undefined);
  if (!response || !isNamed(response, protocol, 'Response')) throw invalid('SAMLResponse');
  refuseError(response);
  const carried = onlyAssertion(response);

  const [issuer] = children(response, assertion, 'Issuer');
  const destination = response.getAttribute('Destination');
  if (issuer && textOf(issuer).trim() !== expected.issuer) throw failure('issuerMismatch', { field: 'Issuer' });
  if (response.getAttribute('InResponseTo') !== expected.requestId) {
    throw failure('stateMismatch', { field: 'InResponseTo' });
  }
  if (destination && destination !== expected.assertionConsumerServiceUrl) throw invalid('Destination');
  return { xml, response, carried };
};
