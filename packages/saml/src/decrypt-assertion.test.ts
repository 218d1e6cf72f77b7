import { constants, createCipheriv, createPrivateKey, createPublicKey, publicEncrypt, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { ConnectorErrorCodes as Codes } from '@logto/connector-kit';
import { describe, expect, test } from 'vitest';
import xmlEncryption from 'xml-encryption';
import { metadataLimits, responseLimits } from './constant.ts';
import { decryptAssertion } from './decrypt-assertion.ts';
import { makeKeyPair } from './key-pair.test-helper.ts';
import { parseXml } from './parse-xml.ts';
import { serviceProviderKeys } from './sample-keys.test-helper.ts';
import { refusal } from './sign-in.test-helper.ts';
import { attributeOf, below, textOf } from './xml-element.ts';

const publicKey = createPublicKey(serviceProviderKeys.certificate);
const privateKey = createPrivateKey(serviceProviderKeys.privateKey);
const xmlenc = 'http://www.w3.org/2001/04/xmlenc#';
const xmlenc11 = 'http://www.w3.org/2009/xmlenc11#';
const xmldsig = 'http://www.w3.org/2000/09/xmldsig#';

const assertion = '<Assertion xmlns="urn:oasis:names:tc:SAML:2.0:assertion" ID="_a">user</Assertion>';

/** How anybody encrypts who knows the public key. */
const defaults = {
  cipher: `${xmlenc11}aes256-gcm`,
  algorithm: 'aes-256-gcm',
  contentKey: randomBytes(32),
  transport: `<EncryptionMethod Algorithm="${xmlenc}rsa-oaep-mgf1p"/>`,
  oaepHash: 'sha1',
  padding: constants.RSA_PKCS1_OAEP_PADDING,
  /** Where the key stands: in what it is the key of, or beside it. */
  isBeside: false,
  /** Changes what is encrypted, and the whole. */
  change: (content: Buffer) => content,
  edit: (xml: string) => xml,
};

const gcm = (text: Uint8Array, algorithm: string, key: Buffer) => {
  const iv = randomBytes(12);
  const cipher = createCipheriv(algorithm as 'aes-256-gcm', key, iv);
  return Buffer.concat([iv, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
};

/** https://www.w3.org/TR/xmlenc-core1/#sec-Padding: what fills the last block is arbitrary, but for its length. */
const cbc = (text: Uint8Array, algorithm: string, key: Buffer) => {
  const iv = randomBytes(16);
  const padding = Buffer.alloc(16 - (text.length % 16), 0xaa);
  padding[padding.length - 1] = padding.length;
  const cipher = createCipheriv(algorithm, key, iv).setAutoPadding(false);
  return Buffer.concat([iv, cipher.update(text), cipher.update(padding), cipher.final()]);
};

const encrypted = (xml: string | Uint8Array, told: Partial<typeof defaults> = {}) => {
  const how = { ...defaults, ...told };
  const { algorithm, contentKey, oaepHash, padding } = how;
  const content = (algorithm.endsWith('gcm') ? gcm : cbc)(Buffer.from(xml), algorithm, contentKey);
  const wrapped = publicEncrypt({ key: publicKey, padding, oaepHash }, contentKey);
  const value = (bytes: Buffer) =>
    `<CipherData><CipherValue>${bytes.toString('base64').replaceAll(/.{64}/g, '$&\n')}</CipherValue></CipherData>`;
  const key = `<EncryptedKey xmlns="${xmlenc}">${how.transport}${value(wrapped)}</EncryptedKey>`;
  const keyInfo = how.isBeside ? '' : `<KeyInfo xmlns="${xmldsig}">${key}</KeyInfo>`;
  const data = `<EncryptedData xmlns="${xmlenc}"><EncryptionMethod Algorithm="${how.cipher}"/>${keyInfo}${value(how.change(content))}</EncryptedData>`;
  return how.edit(`<EncryptedAssertion>${data}${how.isBeside ? key : ''}</EncryptedAssertion>`);
};

// Of a response, the limits are held before this; here it is what comes out that counts.
const decrypted = (xml: string) => decryptAssertion(parseXml(xml, metadataLimits), privateKey);

const read = (told?: Partial<typeof defaults>) => {
  const found = decrypted(encrypted(assertion, told));
  return [attributeOf(found, 'ID'), textOf(found)];
};
const good = ['_a', 'user'];

const refusedField = async (xml: string, key = privateKey) => {
  const run = Promise.resolve().then(() => decryptAssertion(parseXml(xml, metadataLimits), key));
  const { code, field } = await refusal(run);
  expect(code).toBe(Codes.InvalidResponse);
  return field;
};

describe('decrypts an assertion', () => {
  test('of another program', async () => {
    const data = await promisify(xmlEncryption.encrypt)(assertion, {
      rsa_pub: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
      pem: serviceProviderKeys.certificate,
      encryptionAlgorithm: `${xmlenc11}aes256-gcm`,
      keyEncryptionAlgorithm: `${xmlenc}rsa-oaep-mgf1p`,
    });
    expect(textOf(decrypted(`<EncryptedAssertion>${data}</EncryptedAssertion>`))).toBe('user');
  });

  test.each([
    [`${xmlenc11}aes128-gcm`, 'aes-128-gcm', 16],
    [`${xmlenc11}aes192-gcm`, 'aes-192-gcm', 24],
    [`${xmlenc11}aes256-gcm`, 'aes-256-gcm', 32],
    [`${xmlenc}aes128-cbc`, 'aes-128-cbc', 16],
    [`${xmlenc}aes192-cbc`, 'aes-192-cbc', 24],
    [`${xmlenc}aes256-cbc`, 'aes-256-cbc', 32],
  ])('by %s', (cipher, algorithm, length) => {
    expect(read({ cipher, algorithm, contentKey: randomBytes(length) })).toEqual(good);
  });

  test.each([1, 2, 15, 16])('whose last block is filled with %i bytes', (length) => {
    const text = assertion.replace('user', 'u'.repeat(16 - ((assertion.length - 'user'.length + length) % 16)));
    expect((16 - (text.length % 16)) % 16).toBe(length % 16);
    const xml = encrypted(text, { cipher: `${xmlenc}aes256-cbc`, algorithm: 'aes-256-cbc' });
    expect(textOf(decrypted(xml))).toMatch(/^u+$/);
  });

  test.each([
    [
      `<EncryptionMethod Algorithm="${xmlenc}rsa-oaep-mgf1p"><DigestMethod xmlns="${xmldsig}" Algorithm="${xmldsig}sha1"/></EncryptionMethod>`,
      'sha1',
    ],
    [`<EncryptionMethod Algorithm="${xmlenc11}rsa-oaep"/>`, 'sha1'],
    ...(['sha1', 'sha256', 'sha512'] as const).map((hash): [string, string] => {
      const digest = hash === 'sha1' ? `${xmldsig}sha1` : `${xmlenc}${hash}`;
      return [
        `<EncryptionMethod Algorithm="${xmlenc11}rsa-oaep"><DigestMethod xmlns="${xmldsig}" Algorithm="${digest}"/><MGF xmlns="${xmlenc11}" Algorithm="${xmlenc11}mgf1${hash}"/></EncryptionMethod>`,
        hash,
      ];
    }),
  ])('with a key by %s', (transport, oaepHash) => {
    expect(read({ transport, oaepHash })).toEqual(good);
  });

  test('whose key stands beside it', () => {
    expect(read({ isBeside: true })).toEqual(good);
  });

  test('whose namespaces are declared around it', () => {
    const xml = encrypted('<s:Assertion ID="_a"/>').replace(
      '<EncryptedAssertion>',
      '<EncryptedAssertion xmlns:s="urn:oasis:names:tc:SAML:2.0:assertion">',
    );
    expect(decrypted(xml).namespace).toBe('urn:oasis:names:tc:SAML:2.0:assertion');
  });
});

describe('refuses by name', () => {
  test.each<[string, Partial<typeof defaults>]>([
    ['Triple DES', { cipher: `${xmlenc}tripledes-cbc` }],
    ['a cipher that every object has', { cipher: 'constructor' }],
    [
      'RSA 1.5',
      { transport: `<EncryptionMethod Algorithm="${xmlenc}rsa-1_5"/>`, padding: constants.RSA_PKCS1_PADDING },
    ],
    ['no algorithm for the key', { transport: '' }],
    ['an attribute too few', { transport: '<EncryptionMethod/>' }],
    [
      'one hash with the mask of another, which Node cannot tell',
      {
        transport: `<EncryptionMethod Algorithm="${xmlenc11}rsa-oaep"><DigestMethod xmlns="${xmldsig}" Algorithm="${xmlenc}sha256"/></EncryptionMethod>`,
      },
    ],
    [
      'a hash that is unknown, and a mask that is, too',
      {
        transport: `<EncryptionMethod Algorithm="${xmlenc11}rsa-oaep"><DigestMethod xmlns="${xmldsig}" Algorithm="md5"/><MGF xmlns="${xmlenc11}" Algorithm="md5"/></EncryptionMethod>`,
      },
    ],
    ['no key', { edit: (xml) => xml.replace(/<KeyInfo.*<\/KeyInfo>/s, '') }],
    ['no cipher', { edit: (xml) => xml.replace(/(<EncryptedData[^>]*>)<EncryptionMethod [^>]*>/, '$1') }],
    [
      'a way to a key, which is an XPath for some programs',
      { edit: (xml) => xml.replace(/<EncryptedKey.*<\/EncryptedKey>/s, `<RetrievalMethod URI="#' or //*"/>`) },
    ],
    ['nothing', { edit: () => '<EncryptedAssertion/>' }],
  ])('%s', async (_, told) => {
    expect(await refusedField(encrypted(assertion, told))).toBe('EncryptionMethod');
  });

  test.each(['EncryptedData', 'KeyInfo', 'EncryptionMethod'])('a second %s', async (name) => {
    const element = new RegExp(`<${name}(?:[^>]*/>|[ >].*</${name}>)`, 's');
    expect(await refusedField(encrypted(assertion, { edit: (xml) => xml.replace(element, '$&$&') }))).toBe(name);
  });
});

describe('refuses in one way, whatever is wrong inside:', () => {
  const cbcCipher = { cipher: `${xmlenc}aes256-cbc`, algorithm: 'aes-256-cbc' };
  const flipped = (index: number) => (content: Buffer) => {
    const changed = Buffer.from(content);
    changed.writeUInt8((changed.at(index) ?? 0) ^ 1, index < 0 ? changed.length + index : index);
    return changed;
  };

  test.each<[string, string | Uint8Array, Partial<typeof defaults>?]>([
    ['a document type', `<!DOCTYPE Assertion [<!ENTITY a "b">]>${assertion}`],
    ['a second assertion', assertion.replace('user', '<Assertion/>')],
    ['an assertion that is encrypted again', assertion.replace('user', '<EncryptedAssertion/>')],
    ['a response', '<Response xmlns="urn:oasis:names:tc:SAML:2.0:protocol"/>'],
    ['an assertion of another namespace', '<Assertion xmlns="urn:other"/>'],
    ['a text', 'assertion'],
    ['nothing', ''],
    ['other bytes than UTF-8', Buffer.from(assertion.replace('user', 'é'), 'latin1')],
    ['more than is read', assertion.replace('user', 'u'.repeat(110_000))],
    ['more elements than are read', assertion.replace('user', '<a/>'.repeat(5000))],
    ['elements inside one another', assertion.replace('user', '<a>'.repeat(32) + '</a>'.repeat(32))],
    ['another content', assertion, { change: flipped(20) }],
    ['another authentication tag', assertion, { change: flipped(-1) }],
    ['a shorter authentication tag', assertion, { change: (content) => content.subarray(0, -4) }],
    ['no content', assertion, { change: () => Buffer.alloc(0) }],
    ['half a block', assertion, { ...cbcCipher, change: (content) => content.subarray(0, -8) }],
    [
      'more than whole blocks',
      assertion,
      { ...cbcCipher, change: (content) => Buffer.concat([content, Buffer.of(0)]) },
    ],
    ['a key of another length', assertion, { cipher: `${xmlenc11}aes128-gcm` }],
    ['a key of another hash', assertion, { oaepHash: 'sha256' }],
    ['no value of the key', assertion, { edit: (xml) => xml.replace(/<CipherData>.*?<\/CipherData>/s, '') }],
    ['two values of the key', assertion, { edit: (xml) => xml.replace(/<CipherData>.*?<\/CipherData>/s, '$&$&') }],
    ['a key that is too short', assertion, { edit: (xml) => xml.replace(/(<CipherValue>)[^<]{8}/, '$1') }],
  ])('%s', async (_, xml, told) => {
    expect(await refusedField(encrypted(xml, told))).toBe('EncryptedAssertion');
  });

  test('a key of somebody else', async () => {
    const other = createPrivateKey(makeKeyPair('sp.example.com').privateKey);
    expect(await refusedField(encrypted(assertion), other)).toBe('EncryptedAssertion');
  });

  test('nothing of it is told', async () => {
    const secret = 'jane.doe@example.com';
    const run = Promise.resolve().then(() => decrypted(encrypted(`<a>${secret}`)));
    const error: unknown = await run.catch((reason: unknown) => reason);
    expect(`${JSON.stringify(error)} ${error}`).not.toContain(secret);
  });
});

test('an assertion as large as the limits let it be is read', () => {
  // Beside the element itself and its two attributes.
  const most = responseLimits.nodes - 3;
  const large = assertion.replace('user', '<a/>'.repeat(most));
  expect(below(decrypted(encrypted(large)), 'a')).toHaveLength(most);
});
