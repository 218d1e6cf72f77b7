import { failure } from '@logto-social/oauth2';
import { assertion } from './constant.ts';
import { below, elementsOf, type XmlElement } from './xml-element.ts';

/**
 * The only assertion of a response, encrypted or not. Whoever wraps a signature needs a second assertion or a second
 * response for it to be good for.
 *
 * @throws ConnectorError `responseInvalid` that names the assertion.
 */
export const onlyAssertion = (response: XmlElement): XmlElement => {
  const [only, ...others] = below(response, 'Assertion', 'EncryptedAssertion', 'Response');
  const isOnly = only?.namespace === assertion && elementsOf(response).includes(only) && others.length === 0;
  if (!isOnly) throw failure('responseInvalid', { field: 'Assertion' });
  return only;
};
