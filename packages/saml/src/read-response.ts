import { failure, isRecord, providerFailure } from '@logto-social/oauth2';
import { assertion, protocol, responseLimits } from './constant.ts';
import { onlyAssertion } from './only-assertion.ts';
import { onlyChild } from './only-child.ts';
import { parseXml } from './parse-xml.ts';
import type { AssertionExpectation } from './read-assertion.ts';
import { attributeOf, children, isNamed, textOf, type XmlElement } from './xml-element.ts';

const succeeded = 'urn:oasis:names:tc:SAML:2.0:status:Success';

/** Identity providers say by either that the person did not sign in, or was not allowed to. */
const denials = { AuthnFailed: 'accessDenied', RequestDenied: 'accessDenied' } as const;

const invalid = (field: string) => failure('responseInvalid', { field });

/** The form of a POST to the assertion consumer service (saml-bindings-2.0-os §3.5.4). */
const decode = (posted: Record<string, unknown>): string => {
  const encoded = isRecord(posted.body) ? posted.body.SAMLResponse : undefined;
  // Three bytes are four characters, and a line break may follow every few of them.
  if (typeof encoded !== 'string' || encoded.length > responseLimits.length * 1.5) throw invalid('SAMLResponse');
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(encoded, 'base64'));
};

const parse = (posted: Record<string, unknown>): XmlElement => {
  try {
    const root = parseXml(decode(posted), responseLimits);
    if (isNamed(root, protocol, 'Response')) return root;
  } catch {
    // What is wrong with it is no help to anybody but an attacker.
  }
  throw invalid('SAMLResponse');
};

/** The last part of a status code, which says it all. */
const lastPart = (code: XmlElement | undefined) => attributeOf(code, 'Value')?.split(':').at(-1);

/** saml-core-2.0-os §3.2.2. Many do not sign an error, and a false one gains nobody anything. */
const refuseError = (response: XmlElement) => {
  const [status] = children(response, protocol, 'Status');
  const [code] = children(status, protocol, 'StatusCode');
  if (attributeOf(code, 'Value') === succeeded) return;
  const [detail] = children(code, protocol, 'StatusCode');
  const errorDescription = textOf(children(status, protocol, 'StatusMessage')[0]);
  throw providerFailure({ error: lastPart(detail) || lastPart(code), errorDescription }, [], denials);
};

/** What a response must say of itself, and its assertion again. */
export type ResponseExpectation = Pick<AssertionExpectation, 'issuer' | 'requestId' | 'assertionConsumerServiceUrl'>;

/**
 * Reads a response and refuses one that answers another request or does not bring exactly one assertion. None of it is
 * verified yet; what counts is what the signed assertion says again.
 *
 * @param posted what the host passes on from the assertion consumer service.
 * @returns the response and the assertion that it carries.
 */
export const readResponse = (posted: Record<string, unknown>, expected: ResponseExpectation) => {
  const response = parse(posted);
  refuseError(response);
  const carried = onlyAssertion(response);
  if (attributeOf(response, 'Version') !== '2.0') throw invalid('Version');

  const issuer = onlyChild(response, assertion, 'Issuer');
  if (issuer && textOf(issuer).trim() !== expected.issuer) throw failure('issuerMismatch', { field: 'Issuer' });
  const requestId = attributeOf(response, 'InResponseTo');
  if (requestId === undefined) throw failure('unsolicited', { field: 'InResponseTo' });
  if (requestId !== expected.requestId) throw failure('stateMismatch', { field: 'InResponseTo' });
  const destination = attributeOf(response, 'Destination');
  if (destination && destination !== expected.assertionConsumerServiceUrl) throw invalid('Destination');
  return { response, carried };
};
