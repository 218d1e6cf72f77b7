import { createPrivateKey, createPublicKey } from 'node:crypto';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import xmlEncryption from 'xml-encryption';
import { responseLimits } from './constant.ts';
import { decryptAssertion } from './decrypt-assertion.ts';
import { serviceProviderKeys } from './mock.ts';
import { parseXml } from './parse-xml.ts';
import { attributeOf } from './xml-element.ts';

/** What anybody can do who knows the public key. */
const decrypting = async (xml: string) => {
  const encrypted = await promisify(xmlEncryption.encrypt)(xml, {
    rsa_pub: createPublicKey(serviceProviderKeys.certificate).export({ type: 'spki', format: 'pem' }).toString(),
    pem: serviceProviderKeys.certificate,
    encryptionAlgorithm: 'http://www.w3.org/2009/xmlenc11#aes256-gcm',
    keyEncryptionAlgorithm: 'http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p',
  });
  return decryptAssertion(
    parseXml(`<EncryptedAssertion>${encrypted}</EncryptedAssertion>`, responseLimits),
    createPrivateKey(serviceProviderKeys.privateKey),
  );
};

const assertion = '<Assertion xmlns="urn:oasis:names:tc:SAML:2.0:assertion" ID="_a"/>';

test('decrypts an assertion', async () => {
  expect(attributeOf(await decrypting(assertion), 'ID')).toBe('_a');
});

test.each([
  ['a document type', `<!DOCTYPE Assertion [<!ENTITY a "b">]>${assertion}`],
  ['a second assertion', assertion.replace('/>', '><Assertion/></Assertion>')],
  ['a response', '<Response xmlns="urn:oasis:names:tc:SAML:2.0:protocol"/>'],
  ['an assertion of another namespace', '<Assertion xmlns="urn:other"/>'],
  ['a text', 'assertion'],
])('refuses %s', async (_, xml) => {
  await expect(decrypting(xml)).rejects.toThrow();
});
