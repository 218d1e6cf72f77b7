import type { XmlElement } from './xml-element.ts';

/** How an element is put into its canonical form. */
export type Canonicalization = {
  /** Prefixes that are declared wherever they are in scope, used or not; an empty one is that of the default namespace. */
  inclusivePrefixes: ReadonlySet<string> | 'every';
  /** What is left out of it. */
  without?: XmlElement;
};

/** https://www.w3.org/TR/xml-c14n#Example-Chars */
const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
};

const escaped = (character: string): string => escapes[character] ?? character;

/** A text as it is written between tags. */
export const escapeText = (text: string): string => text.replaceAll(/[&<>\r]/g, escaped);

/** A text as it is written between double quotes. */
export const escapeAttribute = (text: string): string => text.replaceAll(/[&<"\t\n\r]/g, escaped);

const byKey = ([one]: [string, unknown], [other]: [string, unknown]): number => (one < other ? -1 : 1);

const prefixOf = (name: string): string => name.slice(0, Math.max(0, name.indexOf(':')));

/** The prefixes that an element needs: its own, those of its attributes, and the inclusive ones. */
const neededPrefixes = (
  { name, attributes, namespaces }: XmlElement,
  inclusivePrefixes: Canonicalization['inclusivePrefixes'],
): string[] => {
  const used = [prefixOf(name), ...attributes.filter(({ namespace }) => namespace).map((one) => prefixOf(one.name))];
  return [...new Set([...used, ...(inclusivePrefixes === 'every' ? namespaces.keys() : inclusivePrefixes)])];
};

/** Namespaces before attributes, each in the order of the standard. */
const startTag = ({ name, attributes }: XmlElement, due: [string, string][]): string => {
  const declarations = due
    .sort(byKey)
    .map(([prefix, namespace]) => ` xmlns${prefix && ':'}${prefix}="${escapeAttribute(namespace)}"`);
  const others = attributes
    .map((one): [string, string] => [
      `${one.namespace} ${one.localName}`,
      ` ${one.name}="${escapeAttribute(one.value)}"`,
    ])
    .sort(byKey)
    .map(([, written]) => written);
  return `<${name}${declarations.join('')}${others.join('')}>`;
};

/**
 * Puts an element into its canonical form, which is what a signature is made of.
 *
 * @param limit the most UTF-16 code units of it. Prefixes of long namespaces, on many elements, would make much of a
 *   little XML.
 * @returns undefined where it is longer.
 * @see https://www.w3.org/TR/xml-exc-c14n/ and, where every prefix is inclusive, https://www.w3.org/TR/xml-c14n
 */
export const canonicalize = (
  element: XmlElement,
  { inclusivePrefixes, without }: Canonicalization,
  limit: number,
): string | undefined => {
  const parts: string[] = [];
  let left = limit;
  const write = (text: string) => {
    left -= text.length;
    parts.push(text);
  };

  // What the elements around declare; an element adds to it for as long as it is written.
  const declared = new Map<string, string>();
  const declare = (namespaces: [string, string][]) => {
    for (const [prefix, namespace] of namespaces) declared.set(prefix, namespace);
  };
  const declaredAs = (prefix: string): string => declared.get(prefix) ?? '';

  const writeElement = (current: XmlElement) => {
    if (current === without || left < 0) return;
    const due = neededPrefixes(current, inclusivePrefixes)
      .map((prefix): [string, string] => [prefix, current.namespaces.get(prefix) ?? ''])
      .filter(([prefix, namespace]) => namespace !== declaredAs(prefix));
    const before = due.map(([prefix]): [string, string] => [prefix, declaredAs(prefix)]);
    write(startTag(current, due));
    declare(due);
    for (const child of current.children) {
      if (typeof child === 'string') write(escapeText(child));
      else writeElement(child);
    }
    declare(before);
    write(`</${current.name}>`);
  };
  writeElement(element);
  return left < 0 ? undefined : parts.join('');
};
