import type { XmlAttribute, XmlElement } from './xml-element.ts';

/** How much XML is read at most. */
export type XmlLimits = {
  /** Of the whole text, in UTF-16 code units. */
  length: number;
  /** Elements and attributes altogether, namespace declarations among them. */
  nodes: number;
  /** Elements inside one another. */
  depth: number;
  /** Attributes and namespace declarations of one element. */
  attributes: number;
  /** Namespaces in scope of one element. */
  namespaces: number;
};

type Scope = XmlElement['namespaces'];
type OpenElement = XmlElement & { children: (XmlElement | string)[] };

// Each reads on from where the one before ended. Names are those of https://www.w3.org/TR/xml-names/#ns-qualnames, by the
// classes of Unicode that its tables of characters stand for.
const prolog = /\uFEFF?\s*(?:<\?xml\s[^<>?]*\?>)?/y;
const tagStart = /<([\p{L}_][\p{L}\p{M}\p{N}._·-]*(?::[\p{L}_][\p{L}\p{M}\p{N}._·-]*)?)/uy;
const attribute =
  /\s+([\p{L}_][\p{L}\p{M}\p{N}._·-]*(?::[\p{L}_][\p{L}\p{M}\p{N}._·-]*)?)\s*=\s*(?:"([^<"]*)"|'([^<']*)')/uy;
const tagEnd = /\s*(\/?)>/y;
const endTag = /<\/([\p{L}_][\p{L}\p{M}\p{N}._·-]*(?::[\p{L}_][\p{L}\p{M}\p{N}._·-]*)?)\s*>/uy;

/** https://www.w3.org/TR/xml/#charsets */
const noCharacter = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

const reference = /&(?:#(\d{1,7});|#x([\da-fA-F]{1,6});|(amp|lt|gt|quot|apos);)?/g;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const refuse = (what: string): never => {
  throw new Error(`XML is refused: ${what}`);
};

const characterOf = (code: number): string => {
  const character = code <= 0x10ffff ? String.fromCodePoint(code) : '\0';
  return noCharacter.test(character) ? refuse('a reference to no character') : character;
};

/** Entities are those of the standard; nothing can declare others. */
const dereference = (text: string): string =>
  text.replaceAll(reference, (_, decimal?: string, hexadecimal?: string, entity?: string) => {
    if (entity) return entities[entity] ?? '';
    if (decimal) return characterOf(Number.parseInt(decimal, 10));
    return hexadecimal ? characterOf(Number.parseInt(hexadecimal, 16)) : refuse('an entity');
  });

/** https://www.w3.org/TR/xml/#AVNormalize */
const attributeValue = (written: string): string => dereference(written.replaceAll(/[\t\n]/g, ' '));

const split = (qualified: string): [prefix: string, localName: string] => {
  const [first = '', second] = qualified.split(':');
  return second === undefined ? ['', first] : [first, second];
};

/** The prefix that an attribute declares, if it declares one. */
const declaredPrefix = (attributeName: string): string | undefined => {
  const [prefix, localName] = split(attributeName);
  if (attributeName === 'xmlns') return '';
  return prefix === 'xmlns' ? localName : undefined;
};

/** https://www.w3.org/TR/xml-names/#xmlReserved */
const xml = 'http://www.w3.org/XML/1998/namespace';

const scopeWith = (outer: Scope, written: [string, string][], limit: number): Scope => {
  if (written.length === 0) return outer;
  const declared = written.flatMap(([attributeName, value]): [string, string][] => {
    const prefix = declaredPrefix(attributeName);
    // That of `xml` may be declared; it never is another, nor another's.
    if (prefix === undefined || (prefix === 'xml' && value === xml)) return [];
    if (value === xml || (prefix && (!value || prefix === 'xml' || prefix === 'xmlns'))) refuse('a prefix');
    return [[prefix, value]];
  });
  if (declared.length === 0) return outer;
  const scope = new Map([...outer, ...declared]);
  return scope.size > limit ? refuse('namespaces') : scope;
};

const makeElement = (elementName: string, written: [string, string][], namespaces: Scope): OpenElement => {
  const namespaceOf = (prefix: string) => (prefix === 'xml' ? xml : (namespaces.get(prefix) ?? ''));
  const [prefix, localName] = split(elementName);
  const attributes = written
    .filter(([attributeName]) => declaredPrefix(attributeName) === undefined)
    .map(([attributeName, value]): XmlAttribute => {
      const [itsPrefix, itsLocalName] = split(attributeName);
      const namespace = itsPrefix && namespaceOf(itsPrefix);
      return { name: attributeName, localName: itsLocalName, namespace, value };
    });
  const distinct = new Set(attributes.map((one) => `${one.namespace} ${one.localName}`));
  if (distinct.size < attributes.length) refuse('an attribute twice');
  return { name: elementName, localName, namespace: namespaceOf(prefix), attributes, namespaces, children: [] };
};

/**
 * Parses the XML that SAML consists of, in one pass: elements, attributes and text. Comments are passed over. What SAML
 * has no use for is refused: document types, and with them entities that expand without end or are read from elsewhere,
 * and processing instructions.
 *
 * A prefix that nothing declares stands for no namespace.
 *
 * @param text the document, or an element that was cut out of one.
 * @param limits what is more is refused before anything is made of it.
 * @param outer the namespaces in scope where the element was cut out.
 * @returns the root element.
 * @throws where it is not well-formed, or too much; the message quotes none of it.
 * @see https://www.w3.org/TR/xml/
 */
export const parseXml = (text: string, limits: XmlLimits, outer: Scope = new Map()): XmlElement => {
  if (text.length > limits.length) refuse('a long text');
  if (noCharacter.test(text)) refuse('no character');
  const source = text.replaceAll(/\r\n?/g, '\n');
  let position = 0;
  let nodes = 0;

  const read = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = position;
    const found = pattern.exec(source) ?? undefined;
    if (found) position = pattern.lastIndex;
    return found;
  };

  /** What stands between here and a delimiter, after which reading goes on. */
  const readUntil = (delimiter: string): string => {
    const end = source.indexOf(delimiter, position);
    if (end < 0) refuse(`no ${delimiter}`);
    const found = source.slice(position, end);
    position = end + delimiter.length;
    return found;
  };

  const readAttributes = (): [string, string][] => {
    const written: [string, string][] = [];
    for (let found = read(attribute); found; found = read(attribute)) {
      const [, attributeName = '', quoted, singlyQuoted = ''] = found;
      written.push([attributeName, attributeValue(quoted ?? singlyQuoted)]);
      if (written.length > limits.attributes) refuse('attributes');
    }
    const distinct = new Set(written.map(([attributeName]) => attributeName));
    return distinct.size < written.length ? refuse('an attribute twice') : written;
  };

  read(prolog);
  const document: OpenElement = makeElement('', [], outer);
  const open = [document];
  while (position < source.length) {
    const parent = open.at(-1) ?? document;
    if (source.startsWith('<!--', position)) {
      position += '<!--'.length;
      readUntil('-->');
    } else if (source.startsWith('<![CDATA[', position)) {
      position += '<![CDATA['.length;
      parent.children.push(parent === document ? refuse('text outside') : readUntil(']]>'));
    } else if (source.startsWith('</', position)) {
      if (read(endTag)?.[1] !== parent.name) refuse('an end tag');
      open.pop();
    } else if (source.startsWith('<', position)) {
      const [, elementName = refuse('a tag')] = read(tagStart) ?? [];
      const written = readAttributes();
      // The document is open, too, and is no element.
      if (open.length > limits.depth) refuse('elements inside one another');
      nodes += 1 + written.length;
      if (nodes > limits.nodes) refuse('elements and attributes');
      const [, slash] = read(tagEnd) ?? refuse('a tag');
      const element = makeElement(elementName, written, scopeWith(parent.namespaces, written, limits.namespaces));
      parent.children.push(element);
      if (!slash) open.push(element);
    } else {
      const end = source.indexOf('<', position);
      const written = source.slice(position, end < 0 ? undefined : end);
      position += written.length;
      parent.children.push(dereference(written));
    }
  }
  const [root, ...others] = document.children.filter((child) => typeof child !== 'string' || child.trim());
  if (open.length > 1 || root === undefined || typeof root === 'string' || others.length > 0) return refuse('no root');
  return root;
};
