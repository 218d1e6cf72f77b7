/** An attribute that is no namespace declaration. */
export type XmlAttribute = {
  /** As it is written, with its prefix. */
  name: string;
  localName: string;
  /** Empty where it has no prefix. */
  namespace: string;
  value: string;
};

/** An element. Comments are left out of it, and what they part is one text. */
export type XmlElement = {
  /** As it is written, with its prefix. */
  name: string;
  localName: string;
  /** Empty where it is in none. */
  namespace: string;
  attributes: readonly XmlAttribute[];
  /** Every namespace in scope by its prefix, the default one under the empty text. */
  namespaces: ReadonlyMap<string, string>;
  children: readonly (XmlElement | string)[];
};

/** The child elements of an element, in their order. */
export const elementsOf = (parent: XmlElement | undefined): XmlElement[] =>
  (parent?.children ?? []).filter((child) => typeof child !== 'string');

/** Whether an element has this namespace and name. */
export const isNamed = (element: XmlElement, namespace: string, localName: string): boolean =>
  element.namespace === namespace && element.localName === localName;

/** The child elements that have this namespace and name. */
export const children = (parent: XmlElement | undefined, namespace: string, localName: string): XmlElement[] =>
  elementsOf(parent).filter((child) => isNamed(child, namespace, localName));

/** Every element below another that has one of these local names, whatever its prefix and namespace. */
export const below = (parent: XmlElement, ...localNames: string[]): XmlElement[] =>
  elementsOf(parent).flatMap((child) => [
    ...(localNames.includes(child.localName) ? [child] : []),
    ...below(child, ...localNames),
  ]);

/** The whole text of an element and of the elements in it. */
export const textOf = (element: XmlElement | undefined): string =>
  (element?.children ?? []).map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** The value of an attribute that has no prefix. */
export const attributeOf = (element: XmlElement | undefined, name: string): string | undefined =>
  element?.attributes.find((attribute) => attribute.name === name)?.value;
