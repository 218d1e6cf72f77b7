import { ConnectorErrorCodes as Codes } from '@logto/connector-kit';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { responseLimits } from './constant.ts';
import { parseXml } from './parse-xml.ts';
import { readAssertion } from './read-assertion.ts';
import { refusal } from './sign-in.test-helper.ts';

const now = Date.parse('2026-01-01T00:00:00Z');
const at = (seconds: number) => new Date(now + seconds * 1000).toISOString();

const expectation = {
  issuer: 'https://idp.example.org',
  requestId: '_request',
  audience: 'https://logto.example.com',
  assertionConsumerServiceUrl: 'https://logto.example.com/acs',
  clockDrift: 10_000,
};

const confirmation = (attributes: string) =>
  `<SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><SubjectConfirmationData Recipient="https://logto.example.com/acs" ${attributes}/></SubjectConfirmation>`;

const parts = {
  root: 'Assertion',
  issuer: 'https://idp.example.org',
  nameId: '<NameID>jane</NameID>',
  confirmations: confirmation(`InResponseTo="_request" NotOnOrAfter="${at(60)}"`),
  conditions:
    '<Conditions><AudienceRestriction><Audience>https://logto.example.com</Audience></AudienceRestriction></Conditions>',
  attributes: '',
};

const assertion = (change: Partial<typeof parts> = {}) => {
  const { root, issuer, nameId, confirmations, conditions, attributes } = { ...parts, ...change };
  const content = `<Issuer>${issuer}</Issuer><Subject>${nameId}${confirmations}</Subject>${conditions}<AuthnStatement/>${attributes}`;
  return parseXml(
    `<${root} xmlns="urn:oasis:names:tc:SAML:2.0:assertion" ID="_a" Version="2.0">${content}</${root}>`,
    responseLimits,
  );
};

const read = (change?: Partial<typeof parts>) => readAssertion(assertion(change), expectation);
const refused = (change: Partial<typeof parts>) => refusal(Promise.resolve().then(() => read(change)));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
});
afterEach(() => {
  vi.useRealTimers();
});

test('an assertion says who somebody is, and until when it would be accepted, clock drift included', () => {
  expect(read()).toEqual({ id: '_a', expiresAt: now + 70_000, profile: { id: 'jane' } });
});

test('of several confirmations the last to expire counts', () => {
  const ending = (seconds: number) => confirmation(`InResponseTo="_request" NotOnOrAfter="${at(seconds)}"`);
  for (const confirmations of [ending(60) + ending(120), ending(120) + ending(60)]) {
    expect(read({ confirmations }).expiresAt).toBe(now + 130_000);
  }
});

test('what answers another request is no answer, although something beside it answers none', async () => {
  const until = `NotOnOrAfter="${at(60)}"`;
  const confirmations = confirmation(until) + confirmation(`InResponseTo="_other" ${until}`);
  expect(await refused({ confirmations })).toMatchObject({ code: Codes.InvalidResponse, field: 'InResponseTo' });
});

test.each([
  ['another element', { root: 'Advice' }, 'Assertion'],
  ['no conditions', { conditions: '' }, 'Audience'],
  ['no audience', { conditions: '<Conditions/>' }, 'Audience'],
])('%s is refused', async (_, change, field) => {
  expect(await refused(change)).toMatchObject({ code: Codes.InvalidResponse, field });
});

test('white space around an issuer and an audience is that of the document', () => {
  const conditions = parts.conditions.replace(/<Audience>(.*)<\/Audience>/, '<Audience>\n  $1\n</Audience>');
  expect(read({ issuer: `\n  ${parts.issuer}\n`, conditions }).id).toBe('_a');
});

/** https://docs.oasis-open.org/security/saml/v2.0/saml-core-2.0-os.pdf, section 1.3.3 */
test('a time without a zone is one of UTC, wherever this runs', () => {
  const parse = vi.spyOn(Date, 'parse');
  onTestFinished(() => void parse.mockRestore());
  for (const until of [at(60), ` ${at(60)} `, at(60).replace('Z', ''), at(60).replace('Z', '+00:00')]) {
    expect(read({ confirmations: confirmation(`InResponseTo="_request" NotOnOrAfter="${until}"`) }).expiresAt).toBe(
      now + 70_000,
    );
  }
  for (const [text] of parse.mock.calls) expect(text).toMatch(/(Z|\+00:00)$/);
  expect(parse).toHaveBeenCalled();
});

describe('a profile', () => {
  const attribute = (name: string, value: string) =>
    `<Attribute${name}><AttributeValue>${value}</AttributeValue></Attribute>`;
  const profileOf = (nameId: string, ...attributes: string[]) =>
    read({ nameId, attributes: `<AttributeStatement>${attributes.join('')}</AttributeStatement>` }).profile;

  test('has no ID of a name ID that is missing or blank', () => {
    const named = attribute(' Name="mail"', 'jane@example.com');
    for (const nameId of ['', '<NameID/>', '<NameID> </NameID>']) {
      expect(profileOf(nameId, named)).toEqual({ mail: 'jane@example.com' });
    }
  });

  test('has no attribute that has no name', () => {
    expect(profileOf('', attribute('', 'a'), attribute(' Name=""', 'b'), attribute(' Name="c"', 'd'))).toEqual({
      c: 'd',
    });
  });
});
