import { expect, test } from 'vitest';
import { responseLimits } from './constant.ts';
import { parseXml } from './parse-xml.ts';
import { attributeOf, below, children, elementsOf, isNamed, textOf } from './xml-element.ts';

const root = parseXml(
  '<a xmlns="urn:a" xmlns:o="urn:o" o:i="other" i="own"><b>1</b>-<o:b>2</o:b><c>3<b>4</b>5</c></a>',
  responseLimits,
);

test('elements are found by namespace and name', () => {
  expect(isNamed(root, 'urn:a', 'a')).toBe(true);
  expect(isNamed(root, 'urn:o', 'a')).toBe(false);
  expect(isNamed(root, 'urn:a', 'b')).toBe(false);
  expect(children(root, 'urn:a', 'b').map(textOf)).toEqual(['1']);
  expect(children(undefined, 'urn:a', 'b')).toEqual([]);
});

test('elements are found anywhere by name, in the order of the document', () => {
  expect(below(root, 'b').map(textOf)).toEqual(['1', '2', '4']);
  expect(below(root, 'b', 'c').map(textOf)).toEqual(['1', '2', '345', '4']);
  expect(below(root, 'a')).toEqual([]);
});

test('what an element holds is elements and text', () => {
  expect(elementsOf(root).map(({ name }) => name)).toEqual(['b', 'o:b', 'c']);
  expect(textOf(root)).toBe('1-2345');
  expect(textOf(undefined)).toBe('');
});

test('an attribute is the one without a prefix', () => {
  expect(attributeOf(root, 'i')).toBe('own');
  expect(attributeOf(root, 'o')).toBeUndefined();
  expect(attributeOf(undefined, 'i')).toBeUndefined();
});
