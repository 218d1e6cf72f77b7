import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { C14nCanonicalization, ExclusiveCanonicalization } from 'xml-crypto';
import { type Canonicalization, canonicalize } from './canonicalize.ts';
import { responseLimits } from './constant.ts';
import { parseXml } from './parse-xml.ts';
import { below, type XmlElement } from './xml-element.ts';

const exclusive: Canonicalization = { inclusivePrefixes: new Set() };
const inclusive: Canonicalization = { inclusivePrefixes: 'every' };
const limit = responseLimits.length;

const first = (xml: string, name: string): XmlElement => {
  const [found] = below(parseXml(`<document>${xml}</document>`, responseLimits), name);
  return found ?? expect.fail(`no ${name}`);
};

const canonicalized = (xml: string, name: string, how: Canonicalization) => canonicalize(first(xml, name), how, limit);

describe('a canonical form', () => {
  // https://www.w3.org/TR/xml-c14n#Examples, less what has a document type
  test.each([
    ['<a   b = "c"  />', '<a b="c"></a>'],
    [`<a c='1' b="2" a='3'/>`, '<a a="3" b="2" c="1"></a>'],
    ['<a>b<!-- c -->d</a>', '<a>bd</a>'],
    ['<a>&#65;&amp;&lt;&gt;&quot;&apos;</a>', `<a>A&amp;&lt;&gt;"'</a>`],
    ['<a>\r\n&#xD;\t</a>', '<a>\n&#xD;\t</a>'],
    ['<a><![CDATA[b > "c" & d]]></a>', '<a>b &gt; "c" &amp; d</a>'],
    [`<a b='&amp;&lt;>"&apos;&#9;&#10;&#13;'/>`, `<a b="&amp;&lt;>&quot;'&#x9;&#xA;&#xD;"></a>`],
    ['<a>äöü😀</a>', '<a>äöü😀</a>'],
    [
      '<a xmlns:z="urn:1" xmlns:y="urn:2" y:b="1" z:b="2" b="3"/>',
      '<a xmlns:y="urn:2" xmlns:z="urn:1" b="3" z:b="2" y:b="1"></a>',
    ],
    ['<a xmlns:Z="urn:1" xmlns:y="urn:2" y:c="" Z:c=""/>', '<a xmlns:Z="urn:1" xmlns:y="urn:2" Z:c="" y:c=""></a>'],
    ['<a xml:lang="de" xmlns:b="urn:1" b:c=""/>', '<a xmlns:b="urn:1" xml:lang="de" b:c=""></a>'],
    ['<a xmlns="urn:&amp;&quot;"/>', '<a xmlns="urn:&amp;&quot;"></a>'],
  ])('of %s is %s, whichever kind it is', (xml, form) => {
    expect(canonicalized(xml, 'a', exclusive)).toBe(form);
    expect(canonicalized(xml, 'a', inclusive)).toBe(form);
  });

  test('leaves one element out if it is told to, and what it declared with it', () => {
    const element = first('<a xmlns:p="urn:1"><p:b/>c<p:b/></a>', 'a');
    const [without = expect.fail()] = below(element, 'b');
    expect(canonicalize(element, { ...exclusive, without }, limit)).toBe('<a>c<p:b xmlns:p="urn:1"></p:b></a>');
  });
});

describe('namespaces', () => {
  const xml =
    '<o xmlns="urn:0" xmlns:p="urn:1" xmlns:q="urn:2" xmlns:r="urn:3"><a q:t=""><p:b/><p:b><p:c/><c xmlns=""/></p:b></a></o>';

  test('are declared where they come into use', () => {
    expect(canonicalized(xml, 'a', exclusive)).toBe(
      '<a xmlns="urn:0" xmlns:q="urn:2" q:t=""><p:b xmlns:p="urn:1"></p:b><p:b xmlns:p="urn:1"><p:c></p:c><c xmlns=""></c></p:b></a>',
    );
  });

  test('are declared where they are in scope, if every prefix is inclusive', () => {
    expect(canonicalized(xml, 'a', inclusive)).toBe(
      '<a xmlns="urn:0" xmlns:p="urn:1" xmlns:q="urn:2" xmlns:r="urn:3" q:t=""><p:b></p:b><p:b><p:c></p:c><c xmlns=""></c></p:b></a>',
    );
  });

  test('are declared where they are in scope, if their prefix is inclusive', () => {
    const listed = new Set(['r', 'x', '']);
    expect(canonicalized(xml, 'b', { inclusivePrefixes: listed })).toBe(
      '<p:b xmlns="urn:0" xmlns:p="urn:1" xmlns:r="urn:3"></p:b>',
    );
  });

  test('are declared again where a prefix has another one', () => {
    const again = '<a xmlns:p="urn:1"><p:b><p:c xmlns:p="urn:2"><p:d/></p:c><p:c/></p:b></a>';
    expect(canonicalized(again, 'a', exclusive)).toBe(
      '<a><p:b xmlns:p="urn:1"><p:c xmlns:p="urn:2"><p:d></p:d></p:c><p:c></p:c></p:b></a>',
    );
  });

  test('of no use are left out, and so is a default one that was never there', () => {
    expect(canonicalized('<a xmlns:p="urn:1" xmlns=""><b xmlns=""/></a>', 'a', exclusive)).toBe('<a><b></b></a>');
    expect(canonicalized('<p:a/>', 'a', exclusive)).toBe('<p:a></p:a>');
    const prefixed = '<a xmlns="urn:0" xmlns:p="urn:1"><p:b c=""/></a>';
    expect(canonicalized(prefixed, 'b', exclusive)).toBe('<p:b xmlns:p="urn:1" c=""></p:b>');
  });
});

describe('what somebody else has written makes the same of', () => {
  const documents = [
    '<Response xmlns="urn:p" ID="_1"><a:Assertion xmlns:a="urn:a" xmlns:xs="urn:xs" xmlns:xsi="urn:xsi"><a:Value xsi:type="xs:string" b="&#10;">é &amp; &lt;</a:Value><a:Value xsi:nil="true"/></a:Assertion></Response>',
    '<p:r xmlns:p="urn:p" xmlns:q="urn:q"><q:e xmlns:q="urn:r"><q:e/></q:e><q:e/><e xmlns="urn:d"><e xmlns=""><e/></e></e></p:r>',
    '<r a="1" c="2" b="3"><![CDATA[<&>]]>\n\t<s/> ]]&gt;</r>',
  ];

  test.each(documents)('%s', (xml) => {
    const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
    const own = parseXml(xml, responseLimits);
    expect(canonicalize(own, exclusive, limit)).toBe(new ExclusiveCanonicalization().process(root, {}));
    expect(canonicalize(own, inclusive, limit)).toBe(new C14nCanonicalization().process(root, {}));
  });
});

describe('a form that is longer than the limit is not made', () => {
  test('of little XML whose namespaces are long', () => {
    const elements = '<p:a/>'.repeat(200);
    const declared = `xmlns:p="${'u'.repeat(1000)}"`;
    expect(canonicalized(`<r ${declared}>${elements}</r>`, 'r', exclusive)?.length).toBeUndefined();
    expect(canonicalized(`<p:r ${declared}>${elements}</p:r>`, 'r', exclusive)?.length).toBeLessThan(limit);
  });

  test.each(['<a>b</a>', '<a><b></b></a>', '<a b="c"></a>'])('of %s by a single character', (xml) => {
    const element = first(xml, 'a');
    expect(canonicalize(element, exclusive, xml.length)).toBe(xml);
    expect(canonicalize(element, exclusive, xml.length - 1)).toBeUndefined();
  });
});
