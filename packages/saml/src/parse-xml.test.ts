import { describe, expect, test } from 'vitest';
import { responseLimits } from './constant.ts';
import { parseXml, type XmlLimits } from './parse-xml.ts';
import { attributeOf, elementsOf, textOf, type XmlElement } from './xml-element.ts';

const parse = (text: string, limits: Partial<XmlLimits> = {}) => parseXml(text, { ...responseLimits, ...limits });

/** An element without what it has inherited. */
const outline = ({ name, attributes, children }: XmlElement): unknown => [
  name,
  Object.fromEntries(attributes.map((attribute) => [attribute.name, attribute.value])),
  ...children.map((child) => (typeof child === 'string' ? child : outline(child))),
];

test('reads elements, attributes and text', () => {
  const text = `<a b="1" c-d.e_f='2 > "1"' ><g/>h<g i = "3"\n/ ></a>`.replace('/ >', '/>');
  expect(outline(parse(text))).toEqual(['a', { b: '1', 'c-d.e_f': '2 > "1"' }, ['g', {}], 'h', ['g', { i: '3' }]]);
});

test('reads names of any alphabet', () => {
  expect(outline(parse('<ä·1 名="字"><_/></ä·1>'))).toEqual(['ä·1', { 名: '字' }, ['_', {}]]);
});

test.each([
  ['a byte order mark', '\uFEFF<a/>'],
  ['a declaration', '<?xml version="1.0" encoding="UTF-8"?><a/>'],
  ['white space and a declaration', '\n <?xml version="1.0"?>\n<a/>\n'],
  ['comments', '<!-- <b> -- & ]]> --><a/><!---->'],
])('may have %s around its root', (_, text) => {
  expect(outline(parse(text))).toEqual(['a', {}]);
});

describe('text', () => {
  test.each([
    ['&lt;&gt;&amp;&quot;&apos;', '<>&"\''],
    ['&#65;&#x42;&#x1F600;&#x0043;&#9;', 'AB😀C\t'],
    ['&#x10FFFF;&#1114111;', '\u{10FFFF}\u{10FFFF}'],
    ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['a&#13;&#xD;b', 'a\r\rb'],
    ['<![CDATA[<b>&amp;]]]]><![CDATA[>]]>', '<b>&amp;]]>'],
    ['user<!-- of <b> -->@example.com', 'user@example.com'],
    ['a > b ]] "c" \'d\'', 'a > b ]] "c" \'d\''],
    ['', ''],
  ])('%j is read as %j', (written, text) => {
    expect(textOf(parse(`<a>${written}</a>`))).toBe(text);
  });

  test.each([
    ['&lt;&quot;&#65;', '<"A'],
    ['a\tb\nc\r\nd', 'a b c d'],
    ['&#9;&#10;&#13;', '\t\n\r'],
    [' a  b ', ' a  b '],
    ["'>", "'>"],
  ])('%j in an attribute is read as %j', (written, value) => {
    expect(attributeOf(parse(`<a b="${written}"/>`), 'b')).toBe(value);
  });
});

describe('a text that is not well-formed is refused', () => {
  test.each([
    ['', 'no root'],
    [' ', 'no root'],
    ['a', 'no root'],
    ['<a>', 'no root'],
    ['<a><b></a></b>', 'an end tag'],
    ['<a></b>', 'an end tag'],
    ['</a>', 'an end tag'],
    ['<a></a', 'an end tag'],
    ['<a></a></a>', 'an end tag'],
    ['<a/><b/>', 'no root'],
    ['a<b/>', 'no root'],
    ['<a/>b', 'no root'],
    ['<![CDATA[]]><a/>', 'text outside'],
    ['<a/><![CDATA[b]]>', 'text outside'],
    ['<a b/>', 'a tag'],
    ['<a b=c/>', 'a tag'],
    ['<a b="c/>', 'a tag'],
    [`<a b="c'/>`, 'a tag'],
    ['<a b="<"/>', 'a tag'],
    ['<a b="c"d="e"/>', 'a tag'],
    ['<a b="c" b="d"/>', 'an attribute twice'],
    ['<a/ >', 'a tag'],
    ['< a/>', 'a tag'],
    ['<1a/>', 'a tag'],
    ['<-a/>', 'a tag'],
    ['<a:/>', 'a tag'],
    ['<:a/>', 'a tag'],
    ['<a:b:c/>', 'a tag'],
    ['<a b:="c"/>', 'a tag'],
    ['<a', 'a tag'],
    ['<a ', 'a tag'],
    ['<a b', 'a tag'],
    ['<a b=', 'a tag'],
    ['<', 'a tag'],
    ['<!', 'a tag'],
    ['<a><!-- </a>', 'no -->'],
    ['<a><!--></a>', 'no -->'],
    ['<a><!---></a>', 'no -->'],
    ['<a><![CDATA[</a>', 'no ]]>'],
    ['<a><![cdata[]]></a>', 'a tag'],
  ])('%j: %s', (text, reason) => {
    expect(() => parse(text)).toThrow(`XML is refused: ${reason}`);
  });

  test.each(['&', '&b;', '&amp', '&AMP;', '&#;', '&#x;', '&#xg;', '&#X41;', '&a b;', '&constructor;'])(
    'with the reference %s',
    (reference) => {
      expect(() => parse(`<a>${reference}</a>`)).toThrow('XML is refused: an entity');
      expect(() => parse(`<a b="${reference}"/>`)).toThrow('XML is refused: an entity');
    },
  );

  test.each([0, 1, 8, 11, 12, 14, 31, 0xd800, 0xdfff, 0xfffe, 0xffff])('with the character %i', (code) => {
    expect(() => parse(`<a>${String.fromCharCode(code)}</a>`)).toThrow('XML is refused: no character');
    for (const reference of [`&#${code};`, `&#x${code.toString(16)};`]) {
      expect(() => parse(`<a>${reference}</a>`)).toThrow('XML is refused: a reference to no character');
    }
  });

  test.each([
    ['&#1114112;', 'a reference to no character'],
    ['&#x110000;', 'a reference to no character'],
    ['&#x1000041;', 'an entity'],
    ['&#10000065;', 'an entity'],
  ])('with %s, which is beyond Unicode: %s', (reference, reason) => {
    expect(() => parse(`<a>${reference}</a>`)).toThrow(`XML is refused: ${reason}`);
  });
});

describe('what SAML has no use for is refused', () => {
  test.each([
    '<!DOCTYPE a><a/>',
    '<!doctype a><a/>',
    '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
    '<a><!ELEMENT a ANY></a>',
    '<a><!DOCTYPE a></a>',
    '<?xml-stylesheet href="a"?><a/>',
    '<?xml version="1.0"?><?xml version="1.0"?><a/>',
    '<?xml?><a/>',
    '<a><?b?></a>',
    '<a/><?b?>',
  ])('%s', (text) => {
    expect(() => parse(text)).toThrow('XML is refused');
  });
});

describe('namespaces', () => {
  const named = ({ namespace, localName, attributes, children }: XmlElement): unknown => [
    namespace,
    localName,
    attributes.map((attribute) => [attribute.namespace, attribute.localName]),
    ...children.map((child) => (typeof child === 'string' ? child : named(child))),
  ];

  test('are those in scope; an attribute without a prefix is in none', () => {
    const text = '<a xmlns="urn:1" xmlns:p="urn:2" b="" p:b=""><p:c/><d xmlns="" xmlns:p="urn:3" p:b=""/><e/></a>';
    expect(named(parse(text))).toEqual([
      'urn:1',
      'a',
      [
        ['', 'b'],
        ['urn:2', 'b'],
      ],
      ['urn:2', 'c', []],
      ['', 'd', [['urn:3', 'b']]],
      ['urn:1', 'e', []],
    ]);
  });

  test('may be those of the place that an element was cut out of', () => {
    const outer = new Map([['p', 'urn:1']]);
    expect(parseXml('<p:a/>', responseLimits, outer).namespace).toBe('urn:1');
  });

  test('are none for a prefix that nothing declares', () => {
    expect(named(parse('<p:a constructor:b=""/>'))).toEqual(['', 'a', [['', 'b']]]);
  });

  test('that every document has need no declaration and may have it', () => {
    const xml = 'http://www.w3.org/XML/1998/namespace';
    for (const declaration of ['', ` xmlns:xml="${xml}"`]) {
      const root = parse(`<a${declaration} xml:lang="de"/>`);
      expect(named(root)).toEqual(['', 'a', [[xml, 'lang']]]);
      expect([...root.namespaces]).toEqual([]);
    }
  });

  test.each([
    ['a prefix without a namespace', '<a xmlns:p=""/>', 'a prefix'],
    ['another meaning of xml', '<a xmlns:xml="urn:1"/>', 'a prefix'],
    ['another prefix for xml', '<a xmlns:p="http://www.w3.org/XML/1998/namespace"/>', 'a prefix'],
    ['xml for a default', '<a xmlns="http://www.w3.org/XML/1998/namespace"/>', 'a prefix'],
    ['a meaning of xmlns', '<a xmlns:xmlns="urn:1"/>', 'a prefix'],
    ['one prefix twice', '<a xmlns:p="urn:1" xmlns:p="urn:2"/>', 'an attribute twice'],
    ['one attribute under two prefixes', '<a xmlns:p="urn:1" xmlns:q="urn:1" p:b="" q:b=""/>', 'an attribute twice'],
  ])('do not admit %s', (_, text, reason) => {
    expect(() => parse(text)).toThrow(`XML is refused: ${reason}`);
  });
});

describe('as much as the limits say is read, and no more', () => {
  const nested = (count: number) => '<a>'.repeat(count) + '</a>'.repeat(count);
  const attributes = (count: number) => `<a${Array.from({ length: count }, (_, index) => ` b${index}=""`).join('')}/>`;
  const declared = (count: number) =>
    Array.from({ length: count }, (_, index) => `<a xmlns:b${index}="c">`).join('') + '</a>'.repeat(count);

  test.each<[keyof XmlLimits, (count: number) => string]>([
    ['length', (count) => `<a>${'b'.repeat(count - '<a></a>'.length)}</a>`],
    ['nodes', (count) => `<a>${'<b/>'.repeat(count - 1)}</a>`],
    ['nodes', (count) => `<a>${'<b c="" xmlns:d="e"/>'.repeat((count - 1) / 3)}${'<b/>'.repeat((count - 1) % 3)}</a>`],
    ['depth', nested],
    ['depth', (count) => nested(count - 1).replace('</a>', '<a/></a>')],
    ['attributes', attributes],
    ['namespaces', declared],
  ])('%s', (limit, make) => {
    const most = responseLimits[limit];
    expect(() => parse(make(most))).not.toThrow();
    expect(() => parse(make(most + 1))).toThrow('XML is refused');
  });

  test('a namespace that is declared again, or beside another element, is no further one', () => {
    const again = `<a>${'<b xmlns:c="d"><b xmlns:c="e"/></b>'.repeat(20)}</a>`;
    expect(elementsOf(parse(again))).toHaveLength(20);
  });

  test('what is behind a limit is not looked at', () => {
    const broken = '<a &'.repeat(10);
    expect(() => parse(`${nested(40)}${broken}`)).toThrow('inside one another');
    expect(() => parse(`${attributes(40)}${broken}`)).toThrow('attributes');
    expect(() => parse(`${declared(20)}${broken}`)).toThrow('namespaces');
    expect(() => parse(`<a>${'<b/>'.repeat(5000)}${broken}`)).toThrow('elements and attributes');
    expect(() => parse('&'.repeat(responseLimits.length + 1))).toThrow('a long text');
  });
});
