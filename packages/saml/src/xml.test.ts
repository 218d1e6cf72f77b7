import { describe, expect, test } from 'vitest';
import { below, children, isNamed, parseXml, textOf, toXml } from './xml.ts';

describe('a text is not parsed', () => {
  test.each(['<!DOCTYPE a>', '<!ENTITY a "b">', '<!ELEMENT a ANY>', '<!doctype a>', '<!'])(
    'with %s in it',
    async (text) => {
      // It would not be well-formed either: the declaration is what is found first.
      await expect(parseXml(`<a>${text}`)).rejects.toThrow('a declaration');
    },
  );

  test.each(['', '<a>', '<a></b>', '<a b=1/>', '<a>&b;</a>', '<a/><b/>', 'a'])(
    'that is not well-formed: %s',
    async (text) => {
      await expect(parseXml(text)).rejects.toThrow();
    },
  );
});

test('comments and character data are no declarations', async () => {
  const root = await parseXml('<?xml version="1.0"?><a>b<!-- c --><![CDATA[<d>]]></a>');
  expect(textOf(root)).toBe('b<d>');
  expect(await toXml(root)).toBe('<a>b<!-- c --><![CDATA[<d>]]></a>');
});

test('elements are found by namespace and name, or anywhere by name', async () => {
  const root = await parseXml('<a xmlns="urn:a" xmlns:o="urn:o"><b>1</b><o:b>2</o:b><c><b>3</b></c></a>');
  expect(isNamed(root, 'urn:a', 'a')).toBe(true);
  expect(isNamed(root, 'urn:o', 'a')).toBe(false);
  expect(children(root, 'urn:a', 'b').map(textOf)).toEqual(['1']);
  expect(children(undefined, 'urn:a', 'b')).toEqual([]);
  expect(below(root, 'b').map(textOf)).toEqual(['1', '2', '3']);
  expect(textOf(undefined)).toBe('');
});
