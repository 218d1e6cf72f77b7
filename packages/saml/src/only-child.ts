import { failure } from '@logto-social/oauth2';
import { children, type XmlElement } from './xml-element.ts';

/**
 * The child element of this namespace and name, of which there may be one. Whoever reads a second one reads another
 * person, or another condition, than whoever reads the first.
 *
 * @throws ConnectorError `responseInvalid` that names it where there are several.
 */
export const onlyChild = (
  parent: XmlElement | undefined,
  namespace: string,
  localName: string,
): XmlElement | undefined => {
  const [only, ...others] = children(parent, namespace, localName);
  if (others.length > 0) throw failure('responseInvalid', { field: localName });
  return only;
};
