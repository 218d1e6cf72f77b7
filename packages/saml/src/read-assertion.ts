import { failure } from '@logto-social/oauth2';
import { assertion } from './constant.ts';
import { onlyChild } from './only-child.ts';
import { attributeOf, children, elementsOf, isNamed, textOf, type XmlElement } from './xml-element.ts';

/** What an assertion must say of itself. */
export type AssertionExpectation = {
  /** The entity ID of the identity provider that was asked. */
  issuer: string;
  /** The entity ID of the host. */
  audience: string;
  /** `ID` of the request. */
  requestId: string;
  /** Where the response was to be sent. */
  assertionConsumerServiceUrl: string;
  /** Milliseconds by which the clocks of the two may differ. */
  clockDrift: number;
};

/** What an identity provider says of a person, under the names of its attributes, with the name ID as `id`. */
export type Profile = Record<string, string | string[]>;

/** An assertion that was made for this sign-in. */
export type ConfirmedAssertion = {
  id: string;
  /** Milliseconds since the epoch. */
  expiresAt: number;
  profile: Profile;
};

const bearer = 'urn:oasis:names:tc:SAML:2.0:cm:bearer';

const invalid = (field: string) => failure('responseInvalid', { field });

/** Without a zone, a time is that of UTC (SAML Core §1.3.3), and not of this machine. */
const timeOf = (element: XmlElement, name: string) => {
  const written = (attributeOf(element, name) ?? '').trim();
  return Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(written) ? written : `${written}Z`);
};

const hasBegun = (element: XmlElement, { clockDrift }: AssertionExpectation) =>
  attributeOf(element, 'NotBefore') === undefined || timeOf(element, 'NotBefore') <= Date.now() + clockDrift;

const lasts = (element: XmlElement, name: string, { clockDrift }: AssertionExpectation) =>
  timeOf(element, name) > Date.now() - clockDrift;

/**
 * When a bearer confirmation expires that is meant for this place, this request and this time.
 *
 * @see https://docs.oasis-open.org/security/saml/v2.0/saml-profiles-2.0-os.pdf section 4.1.4.2
 */
const confirm = (subject: XmlElement | undefined, expected: AssertionExpectation): number => {
  const checks: Record<string, (data: XmlElement) => boolean> = {
    Recipient: (data) => attributeOf(data, 'Recipient') === expected.assertionConsumerServiceUrl,
    InResponseTo: (data) => attributeOf(data, 'InResponseTo') === expected.requestId,
    NotBefore: (data) => hasBegun(data, expected),
    NotOnOrAfter: (data) => lasts(data, 'NotOnOrAfter', expected),
  };
  const offered = children(subject, assertion, 'SubjectConfirmation')
    .filter((confirmation) => attributeOf(confirmation, 'Method') === bearer)
    .flatMap((confirmation) => children(confirmation, assertion, 'SubjectConfirmationData'));
  if (offered.length === 0) throw invalid('SubjectConfirmation');

  const confirmed = Object.entries(checks).reduce((left, [field, check]) => {
    const passing = left.filter(check);
    const answersNothing = field === 'InResponseTo' && left.every((data) => attributeOf(data, field) === undefined);
    if (answersNothing) throw failure('unsolicited', { field });
    if (passing.length === 0) throw invalid(field);
    return passing;
  }, offered);
  return Math.max(...confirmed.map((data) => timeOf(data, 'NotOnOrAfter'))) + expected.clockDrift;
};

/** An assertion is used once in any case, and nobody is made a proxy. */
const knownConditions = ['AudienceRestriction', 'OneTimeUse', 'ProxyRestriction'];

/** saml-core-2.0-os §2.5.1: every restriction must name the audience, and what is not understood is not met. */
const checkConditions = (conditions: XmlElement | undefined, expected: AssertionExpectation) => {
  const unknown = elementsOf(conditions).find(
    (condition) => !knownConditions.some((name) => isNamed(condition, assertion, name)),
  );
  if (unknown) throw invalid('Condition');
  const restrictions = children(conditions, assertion, 'AudienceRestriction').map((restriction) =>
    children(restriction, assertion, 'Audience').map((audience) => textOf(audience).trim()),
  );
  const isMeant = restrictions.length > 0 && restrictions.every((audiences) => audiences.includes(expected.audience));
  if (!conditions || !isMeant) throw invalid('Audience');
  if (!hasBegun(conditions, expected)) throw invalid('NotBefore');
  const ends = attributeOf(conditions, 'NotOnOrAfter') !== undefined;
  if (ends && !lasts(conditions, 'NotOnOrAfter', expected)) throw invalid('NotOnOrAfter');
};

/** saml-core-2.0-os §2.7.2: that the person has signed in there, and is not signed out again. */
const checkAuthentication = (root: XmlElement, expected: AssertionExpectation) => {
  const statements = children(root, assertion, 'AuthnStatement');
  if (statements.length === 0) throw invalid('AuthnStatement');
  const name = 'SessionNotOnOrAfter';
  const ended = statements.find((one) => attributeOf(one, name) !== undefined && !lasts(one, name, expected));
  if (ended) throw invalid(name);
};

/** The values of every attribute, a list where there are several. An attribute named `id` stands before the name ID. */
const readProfile = (root: XmlElement, subject: XmlElement | undefined): Profile => {
  const values = new Map<string, string[]>();
  const attributes = children(root, assertion, 'AttributeStatement').flatMap((statement) =>
    children(statement, assertion, 'Attribute'),
  );
  for (const attribute of attributes) {
    const name = attributeOf(attribute, 'Name');
    const texts = children(attribute, assertion, 'AttributeValue')
      .map(textOf)
      .filter((text) => text.trim());
    if (name && texts.length > 0) values.set(name, (values.get(name) ?? []).concat(texts));
  }
  const nameId = textOf(onlyChild(subject, assertion, 'NameID'));
  if (nameId.trim() && !values.has('id')) values.set('id', [nameId]);
  return Object.fromEntries(
    [...values].map(([name, [first = '', ...rest]]) => [name, rest.length > 0 ? [first, ...rest] : first]),
  );
};

/**
 * Reads an assertion whose signature is verified.
 *
 * @throws ConnectorError where it comes from another identity provider, or is not meant for this place, request or time,
 *   or says more than one thing of who has signed in.
 */
export const readAssertion = (root: XmlElement, expected: AssertionExpectation): ConfirmedAssertion => {
  const id = attributeOf(root, 'ID');
  if (!id || !isNamed(root, assertion, 'Assertion')) throw invalid('Assertion');
  if (attributeOf(root, 'Version') !== '2.0') throw invalid('Version');
  const issuer = onlyChild(root, assertion, 'Issuer');
  if (textOf(issuer).trim() !== expected.issuer) throw failure('issuerMismatch', { field: 'Issuer' });
  const subject = onlyChild(root, assertion, 'Subject');
  const expiresAt = confirm(subject, expected);
  checkConditions(onlyChild(root, assertion, 'Conditions'), expected);
  checkAuthentication(root, expected);
  return { id, expiresAt, profile: readProfile(root, subject) };
};
