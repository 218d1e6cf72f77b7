import { ConnectorErrorCodes as Codes } from '@logto/connector-kit';
import { expect, test } from 'vitest';
import { responseLimits } from './constant.ts';
import { onlyAssertion } from './only-assertion.ts';
import { parseXml } from './parse-xml.ts';
import { refusal } from './sign-in.test-helper.ts';

const response = (content: string) =>
  parseXml(
    `<p:Response xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol" xmlns="urn:oasis:names:tc:SAML:2.0:assertion">${content}</p:Response>`,
    responseLimits,
  );

test.each(['Assertion', 'EncryptedAssertion'])('one %s is the only one', (name) => {
  expect(onlyAssertion(response(`<Issuer/><${name}/>`))).toMatchObject({ localName: name });
});

test.each([
  ['none', '<Issuer/>'],
  ['two', '<Assertion/><Assertion/>'],
  ['two, one of them encrypted', '<Assertion/><EncryptedAssertion/>'],
  ['one inside another', '<Assertion><Assertion/></Assertion>'],
  ['one inside something else', '<Advice><Assertion/></Advice>'],
  ['one of another namespace', '<Assertion xmlns="urn:other"/>'],
  ['one of another namespace beside it', '<Assertion/><Assertion xmlns="urn:other"/>'],
  ['one beside another response', '<Assertion/><p:Response/>'],
  ['another response alone', '<p:Response/>'],
])('of %s is refused', async (_, content) => {
  const run = Promise.resolve().then(() => onlyAssertion(response(content)));
  expect(await refusal(run)).toMatchObject({ code: Codes.InvalidResponse, field: 'Assertion' });
});
