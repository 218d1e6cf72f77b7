import { constants, createHash, sign, X509Certificate } from 'node:crypto';
import { ConnectorErrorCodes as Codes } from '@logto/connector-kit';
import { describe, expect, test } from 'vitest';
import { responseLimits } from './constant.ts';
import { makeKeyPair } from './key-pair.test-helper.ts';
import { parseXml } from './parse-xml.ts';
import { refusal } from './sign-in.test-helper.ts';
import { signedContent } from './signed-content.ts';
import { verifiedSignature } from './verified-signature.ts';
import { attributeOf, textOf } from './xml-element.ts';

const keys = makeKeyPair('idp.example.org');
const keyOf = ({ certificate }: { certificate: string }) => new X509Certificate(certificate).publicKey;
const trust = { keys: [keyOf(makeKeyPair('idp.example.org')), keyOf(keys)], acceptsSha1: false };

const exclusive = 'http://www.w3.org/2001/10/xml-exc-c14n#';
const inclusive = 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315';
const enveloped = 'http://www.w3.org/2000/09/xmldsig#enveloped-signature';

/** What a signature says, written out in its canonical form, so that a test can change any of it. */
const defaults = {
  canonicalization: `<CanonicalizationMethod Algorithm="${exclusive}"></CanonicalizationMethod>`,
  method: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
  hash: 'sha256',
  padding: {},
  digestMethod: 'http://www.w3.org/2001/04/xmlenc#sha256',
  digestHash: 'sha256',
  uri: '#_1',
  transforms: `<Transform Algorithm="${enveloped}"></Transform><Transform Algorithm="${exclusive}"></Transform>`,
  /** What is digested. */
  content: '<a ID="_1"><b>user</b></a>',
  /** Changes what is signed. */
  edit: (info: string) => info,
};

const addition = (more: string) => ({ edit: (info: string) => info + more });

const xmlns = 'xmlns="http://www.w3.org/2000/09/xmldsig#"';

/** A document with a signature that stands in its root; all namespaces are declared where they are used. */
const signed = (change: Partial<typeof defaults> = {}, document = defaults.content) => {
  const told = { ...defaults, ...change };
  const digest = createHash(told.digestHash).update(told.content).digest('base64');
  const reference = `<Reference URI="${told.uri}"><Transforms>${told.transforms}</Transforms><DigestMethod Algorithm="${told.digestMethod}"></DigestMethod><DigestValue>${digest}</DigestValue></Reference>`;
  const method = `<SignatureMethod Algorithm="${told.method}"></SignatureMethod>`;
  const content = told.edit(`${told.canonicalization}${method}${reference}`);
  const info = `<SignedInfo ${xmlns}>${content}</SignedInfo>`;
  const value = sign(told.hash, Buffer.from(info), { key: keys.privateKey, ...told.padding }).toString('base64');
  const signature = `<Signature ${xmlns}><SignedInfo>${content}</SignedInfo><SignatureValue>${value}</SignatureValue></Signature>`;
  return document.replace(/>/, () => `>${signature}`);
};

const read = (xml: string, accepts: Partial<typeof trust> = {}) => {
  const root = parseXml(xml, responseLimits);
  const content = signedContent(root, verifiedSignature(root, { ...trust, ...accepts }));
  return content && [attributeOf(content, 'ID'), textOf(content)];
};
const refusedField = async (xml: string) => {
  const { code, field } = await refusal(Promise.resolve().then(() => read(xml)));
  expect(code).toBe(Codes.InvalidResponse);
  return field;
};
const good = ['_1', 'user'];

describe('a signature counts', () => {
  test('of one trusted key among others', () => expect(read(signed())).toEqual(good));

  test.each([
    ['SHA-384', 'rsa-sha384', 'sha384', 'http://www.w3.org/2001/04/xmldsig-more#sha384', 'sha384'],
    ['SHA-512', 'rsa-sha512', 'sha512', 'http://www.w3.org/2001/04/xmlenc#sha512', 'sha512'],
    ['two hashes', 'rsa-sha512', 'sha512', 'http://www.w3.org/2001/04/xmlenc#sha256', 'sha256'],
  ])('by %s', (_, method, hash, digestMethod, digestHash) => {
    const change = { method: `http://www.w3.org/2001/04/xmldsig-more#${method}`, hash, digestMethod, digestHash };
    expect(read(signed(change))).toEqual(good);
  });

  test('by RSA-PSS', () => {
    const padding = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
    const method = 'http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1';
    expect(read(signed({ method, padding }))).toEqual(good);
    expect(read(signed({ method }))).toBeUndefined();
    expect(read(signed({ padding }))).toBeUndefined();
    expect(read(signed({ method, padding: { ...padding, saltLength: 20 } }))).toBeUndefined();
  });

  test.each([exclusive, `${exclusive}WithComments`, inclusive, `${inclusive}#WithComments`])(
    'whose canonicalization is %s',
    (algorithm) => {
      const canonicalization = `<CanonicalizationMethod Algorithm="${algorithm}"></CanonicalizationMethod>`;
      const transforms = `<Transform Algorithm="${enveloped}"></Transform><Transform Algorithm="${algorithm}"></Transform>`;
      expect(read(signed({ canonicalization, transforms }))).toEqual(good);
    },
  );

  test.each([
    ['inclusive', inclusive, '<p:a xmlns="urn:0" xmlns:c="urn:c" xmlns:p="urn:p" ID="_1"><b>user</b></p:a>'],
    ['inclusive', `${inclusive}#WithComments`, '<p:a xmlns="urn:0" xmlns:p="urn:p" ID="_1"><p:b>user</p:b></p:a>'],
    ['exclusive', exclusive, '<p:a xmlns:p="urn:p" ID="_1"><p:b>user</p:b></p:a>'],
    ['exclusive', `${exclusive}WithComments`, '<p:a xmlns:p="urn:p" ID="_1"><p:b>user</p:b></p:a>'],
  ])('whose canonical form is %s, by %s', (_, algorithm, content) => {
    const transforms = `<Transform Algorithm="${enveloped}"></Transform><Transform Algorithm="${algorithm}"></Transform>`;
    const document = content.includes('urn:0')
      ? content
      : content.replace('<p:a', '<p:a xmlns="urn:0" xmlns:c="urn:c"');
    expect(read(signed({ transforms, content }, document))).toEqual(good);
    const other = algorithm.startsWith(exclusive) ? inclusive : exclusive;
    const otherwise = transforms.replace(`"${algorithm}"`, `"${other}"`);
    expect(read(signed({ transforms: otherwise, content }, document))).toBeUndefined();
  });

  test('that names no canonicalization, which is then inclusive', () => {
    const content = '<a xmlns:c="urn:c" ID="_1"><b>user</b></a>';
    const transforms = `<Transform Algorithm="${enveloped}"></Transform>`;
    expect(read(signed({ transforms, content }, content))).toEqual(good);
    expect(read(signed({ content }, content))).toBeUndefined();
  });

  test('that lists prefixes, the default one among them', () => {
    const prefixes = `<InclusiveNamespaces xmlns="${exclusive}" PrefixList="c #default"></InclusiveNamespaces>`;
    const transforms = `<Transform Algorithm="${enveloped}"></Transform><Transform Algorithm="${exclusive}">${prefixes}</Transform>`;
    const content = '<p:a xmlns="urn:0" xmlns:c="urn:c" xmlns:p="urn:p" ID="_1"><p:b>user</p:b></p:a>';
    const document = '<p:a xmlns:d="urn:d" xmlns:c="urn:c" xmlns:p="urn:p" xmlns="urn:0" ID="_1"><p:b>user</p:b></p:a>';
    expect(read(signed({ transforms, content }, document))).toEqual(good);
    const longer = transforms.replace('c #default', `c #default${' x'.repeat(15)}`);
    expect(read(signed({ transforms: longer, content }, document))).toBeUndefined();
    const longest = transforms.replace('c #default', `c #default${' x'.repeat(14)}`);
    expect(read(signed({ transforms: longest, content }, document))).toEqual(good);
  });

  test('around comments, which are not part of it', () => {
    expect(read(signed({}, '<a ID="_1"><!-- c --><b>us<!-- c -->er</b></a>'))).toEqual(good);
  });
});

describe('a signature does not count', () => {
  test('of another key', () => {
    expect(read(signed(), { keys: trust.keys.slice(0, 1) })).toBeUndefined();
    expect(read(signed(), { keys: [] })).toBeUndefined();
  });

  test('that is not there', () => {
    expect(read(defaults.content)).toBeUndefined();
    expect(read(signed().replace(/<SignatureValue>.*<\/SignatureValue>/, ''))).toBeUndefined();
    expect(read(signed().replace(/<SignedInfo>.*<\/SignedInfo>/, ''))).toBeUndefined();
    expect(read(signed().replaceAll('xmldsig#"', 'xmldsig"'))).toBeUndefined();
  });

  test('that does not stand in what it covers', () => {
    const inside = signed().replace(/(<Signature .*<\/Signature>)<b>/, '<b>$1');
    expect(read(inside)).toBeUndefined();
  });

  test.each(['', '#', '_1', '#_2', '#_1 ', '#xpointer(/)', "#xpointer(id('_1'))"])('for %j', (uri) => {
    expect(read(signed({ uri }))).toBeUndefined();
  });

  test('for an element without an ID', () => {
    const content = '<a><b>user</b></a>';
    for (const uri of ['', '#', '#undefined']) expect(read(signed({ uri, content }, content))).toBeUndefined();
    const other = '<a Id="_1"><b>user</b></a>';
    expect(read(signed({ content: other }, other))).toBeUndefined();
    const empty = '<a ID=""><b>user</b></a>';
    expect(read(signed({ uri: '#', content: empty }, empty))).toBeUndefined();
  });

  test('whose digest is that of something else', () => {
    expect(read(signed({ content: '<a ID="_1"><b>User</b></a>' }))).toBeUndefined();
    expect(read(signed().replace('user', 'somebody-else'))).toBeUndefined();
  });

  test('whose digest was changed', () => {
    expect(read(signed().replace(/(<DigestValue>)./, '$1_'))).toBeUndefined();
  });

  test.each([
    ['none', ''],
    ['no enveloped signature', `<Transform Algorithm="${exclusive}"></Transform>`],
    ['two canonicalizations', `${defaults.transforms}<Transform Algorithm="${exclusive}"></Transform>`],
    ['two enveloped signatures', `<Transform Algorithm="${enveloped}"></Transform>`.repeat(2)],
    [
      'an XPath',
      `<Transform Algorithm="${enveloped}"></Transform><Transform Algorithm="http://www.w3.org/TR/1999/REC-xpath-19991116"></Transform>`,
    ],
    [
      'an XSLT',
      `<Transform Algorithm="http://www.w3.org/TR/1999/REC-xslt-19991116"></Transform>${defaults.transforms}`,
    ],
  ])('that transforms by %s', (_, transforms) => {
    expect(read(signed({ transforms }))).toBeUndefined();
  });

  test.each([
    '',
    '<CanonicalizationMethod Algorithm=""></CanonicalizationMethod>',
    '<CanonicalizationMethod></CanonicalizationMethod>',
  ])('whose canonicalization is %j', (canonicalization) => {
    expect(read(signed({ canonicalization }))).toBeUndefined();
  });

  test('that is longer than a signature is', () => {
    const object = (length: number) => addition(`<Object>${'o'.repeat(length)}</Object>`);
    expect(read(signed(object(15_000)))).toEqual(good);
    expect(read(signed(object(16_384)))).toBeUndefined();
  });

  test('whose content is longer than any that is read', () => {
    const namespace = 'u'.repeat(50_000);
    const document = `<a xmlns:p="${namespace}" ID="_1">${'<p:b/>'.repeat(10)}</a>`;
    const content = `<a ID="_1">${`<p:b xmlns:p="${namespace}"></p:b>`.repeat(10)}</a>`;
    expect(content.length).toBeGreaterThan(500_000);
    expect(read(signed({ content }, document))).toBeUndefined();
    const [less, lessContent] = [document, content].map((xml) => xml.replaceAll(namespace, 'u'.repeat(40_000)));
    expect(lessContent?.length).toBeGreaterThan(400_000);
    expect(read(signed({ content: lessContent ?? '' }, less))).toEqual(['_1', '']);
  });

  test.each([
    ['as many attributes as an element may have', 100, ['x', 'y']],
    ['as many elements and attributes as a response may have', 310, ['x']],
  ])('declares the namespace of %s', (_, count, names) => {
    const letters = [...'abcdefghijklmno'];
    const declarations = letters.map((prefix) => ` xmlns:${prefix}="urn:${prefix}"`).join('');
    const attributes = letters.flatMap((prefix) => names.map((name) => ` ${prefix}:${name}=""`)).join('');
    const document = `<d${declarations} ID="_1">${`<a:e${attributes}></a:e>`.repeat(count)}</d>`;
    const content = `<d ID="_1">${`<a:e${declarations}${attributes}></a:e>`.repeat(count)}</d>`;
    expect(read(signed({ content }, document))).toEqual(['_1', '']);
  });
});

describe('is refused', () => {
  const sha1 = { method: 'http://www.w3.org/2000/09/xmldsig#rsa-sha1', hash: 'sha1' };
  const sha1Digest = { digestMethod: 'http://www.w3.org/2000/09/xmldsig#sha1', digestHash: 'sha1' };

  test.each<[string, Partial<typeof defaults>, string]>([
    ['SHA-1 in the signature', sha1, 'SignatureMethod'],
    ['SHA-1 in the digest', sha1Digest, 'DigestMethod'],
    ['HMAC', { method: 'http://www.w3.org/2000/09/xmldsig#hmac-sha1' }, 'SignatureMethod'],
    ['DSA', { method: 'http://www.w3.org/2009/xmldsig11#dsa-sha256' }, 'SignatureMethod'],
    ['MD5', { method: 'http://www.w3.org/2001/04/xmldsig-more#rsa-md5' }, 'SignatureMethod'],
    ['MD5 in the digest', { digestMethod: 'http://www.w3.org/2001/04/xmldsig-more#md5' }, 'DigestMethod'],
    ['what every object has', { method: 'constructor' }, 'SignatureMethod'],
    ['no algorithm', { method: '' }, 'SignatureMethod'],
    ['no algorithm in the digest', { digestMethod: '' }, 'DigestMethod'],
    ['a second reference', addition('<Reference URI="#_2"></Reference>'), 'Reference'],
  ])('a signature with %s', async (_, change, field) => {
    expect(await refusedField(signed(change))).toBe(field);
  });

  const twice = (name: string) => (xml: string) => xml.replace(new RegExp(`<${name}[ >].*</${name}>`), '$&$&');

  test.each(['Signature', 'SignedInfo', 'SignatureValue'])('a second %s', async (name) => {
    expect(await refusedField(twice(name)(signed()))).toBe(name);
  });

  test.each(['CanonicalizationMethod', 'SignatureMethod', 'Reference', 'Transforms', 'DigestMethod', 'DigestValue'])(
    'a second %s, although it is signed',
    async (name) => {
      expect(await refusedField(signed({ edit: twice(name) }))).toBe(name);
    },
  );

  test('but not SHA-1 where the administrator has chosen it', () => {
    expect(read(signed({ ...sha1, ...sha1Digest }), { acceptsSha1: true })).toEqual(good);
    expect(read(signed(), { acceptsSha1: true })).toEqual(good);
  });
});
