import { failure } from '@logto-social/oauth2';
import { assertion } from './constant.ts';
import type { Expectation } from './read-response.ts';
import { children, isNamed, parseXml, textOf } from './xml.ts';

/** What an identity provider says of a person, under the names of its attributes, with the name ID as `id`. */
export type Profile = Record<string, string | string[]>;

/** An assertion that was signed for this sign-in. */
export type ConfirmedAssertion = {
  id: string;
  /** Milliseconds since the epoch. */
  expiresAt: number;
  profile: Profile;
};

const bearer = 'urn:oasis:names:tc:SAML:2.0:cm:bearer';

const timeOf = (element: Element, name: string) => Date.parse(element.getAttribute(name) ?? '');

/**
 * When a bearer confirmation expires that is meant for this place, this request and this time. The library looks at the
 * time alone.
 *
 * @see https://docs.oasis-open.org/security/saml/v2.0/saml-profiles-2.0-os.pdf section 4.1.4.2
 */
const confirm = (subject: Element | undefined, expected: Expectation, clockDrift: number): number => {
  const checks: Record<string, (data: Element) => boolean> = {
    Recipient: (data) => data.getAttribute('Recipient') === expected.assertionConsumerServiceUrl,
    InResponseTo: (data) => data.getAttribute('InResponseTo') === expected.requestId,
    NotBefore: (data) => !data.hasAttribute('NotBefore') || timeOf(data, 'NotBefore') <= Date.now() + clockDrift,
    NotOnOrAfter: (data) => timeOf(data, 'NotOnOrAfter') > Date.now() - clockDrift,
  };
  const offered = children(subject, assertion, 'SubjectConfirmation')
    .filter((confirmation) => confirmation.getAttribute('Method') === bearer)
    .flatMap((confirmation) => children(confirmation, assertion, 'SubjectConfirmationData'));
  if (offered.length === 0) throw failure('responseInvalid', { field: 'SubjectConfirmation' });

  const confirmed = Object.entries(checks).reduce((left, [field, check]) => {
    const passing = left.filter(check);
    if (passing.length === 0) throw failure('responseInvalid', { field });
    return passing;
  }, offered);
  return Math.max(...confirmed.map((data) => timeOf(data, 'NotOnOrAfter'))) + clockDrift;
};

/** The values of every attribute, a list where there are several. An attribute named `id` stands before the name ID. */
const readProfile = (root: Element, subject: Element | undefined): Profile => {
  const values = new Map<string, string[]>();
  const nameId = textOf(children(subject, assertion, 'NameID')[0]);
  if (nameId.trim()) values.set('id', [nameId]);
  const attributes = children(root, assertion, 'AttributeStatement').flatMap((statement) =>
    children(statement, assertion, 'Attribute'),
  );
  for (const attribute of attributes) {
    const texts = children(attribute, assertion, 'AttributeValue').map(textOf).filter(Boolean);
    if (texts.length > 0) values.set(attribute.getAttribute('Name') ?? '', texts);
  }
  return Object.fromEntries(
    [...values].map(([name, [first = '', ...rest]]) => [name, rest.length > 0 ? [first, ...rest] : first]),
  );
};

/**
 * Reads an assertion whose signature is verified.
 *
 * @throws ConnectorError where it comes from another identity provider, or is not meant for this place, request or time.
 */
export const readAssertion = async (
  xml: string,
  expected: Expectation,
  clockDrift: number,
): Promise<ConfirmedAssertion> => {
  const root = await parseXml(xml).catch(() => undefined);
  const id = root?.getAttribute('ID');
  if (!root || !id || !isNamed(root, assertion, 'Assertion')) throw failure('responseInvalid', { field: 'Assertion' });
  const [issuer] = children(root, assertion, 'Issuer');
  if (textOf(issuer).trim() !== expected.issuer) throw failure('issuerMismatch', { field: 'Issuer' });
  const [subject] = children(root, assertion, 'Subject');
  return { id, expiresAt: confirm(subject, expected, clockDrift), profile: readProfile(root, subject) };
};
