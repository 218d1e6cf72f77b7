import { once } from '@logto-social/oauth2';

const dom = once(() => import('@xmldom/xmldom'));

/**
 * A declaration: of a document type, and with it of entities that expand without end or are read from elsewhere. SAML
 * has no use for any, so a text that has one is not parsed at all.
 */
const declaration = /<!(?!--|\[CDATA\[)/;

/**
 * Parses XML, which must be well-formed and without declarations.
 *
 * @returns the root element.
 * @throws where it is not; the message quotes the text and must not be passed on.
 */
export const parseXml = async (xml: string): Promise<Element> => {
  if (declaration.test(xml)) throw new Error('a declaration');
  // The library passes over a text before the root.
  if (!/^\s*</.test(xml)) throw new Error('not XML');
  const { DOMParser } = await dom();
  const errorHandler = (_level: string, message: unknown) => {
    throw new Error(String(message));
  };
  return new DOMParser({ errorHandler }).parseFromString(xml, 'text/xml').documentElement;
};

/** XML as text. */
export const toXml = async (node: Node): Promise<string> => {
  const { XMLSerializer } = await dom();
  return new XMLSerializer().serializeToString(node);
};

/** Every element below another that has a local name, whatever its prefix and namespace. */
export const below = (root: Element, ...names: string[]): Element[] =>
  Array.from(root.getElementsByTagName('*')).filter(({ localName }) => names.includes(localName));

/** The local name of a node that has one. The library knows no `parentElement`. */
export const nameOf = (node: Node | null): string | undefined =>
  node && 'localName' in node ? String(node.localName) : undefined;

/** Whether a node is an element of this namespace and name. */
export const isNamed = (node: Node, namespace: string, name: string): node is Element =>
  'localName' in node && node.localName === name && 'namespaceURI' in node && node.namespaceURI === namespace;

/** The children of an element that have this namespace and name. */
export const children = (parent: Element | undefined, namespace: string, name: string): Element[] =>
  Array.from(parent?.childNodes ?? []).filter((node) => isNamed(node, namespace, name));

/** The whole text of an element: what stands before and after a comment is one text, as it is for the signature. */
export const textOf = (element: Element | undefined): string => element?.textContent ?? '';
