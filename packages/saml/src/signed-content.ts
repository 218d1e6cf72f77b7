import { createHash } from 'node:crypto';
import { canonicalize } from './canonicalize.ts';
import { canonicalLimits } from './constant.ts';
import { parseXml } from './parse-xml.ts';
import type { VerifiedSignature } from './verified-signature.ts';
import { attributeOf, type XmlElement } from './xml-element.ts';

/**
 * What a signature covers of the element that it stands in. Nothing else is to be read of it.
 *
 * @param signature undefined where nobody has signed, so that nothing is covered.
 * @returns the element as it was signed, without the signature.
 * @see https://www.w3.org/TR/xmldsig-core1/#sec-ReferenceValidation
 */
export const signedContent = (
  element: XmlElement,
  signature: VerifiedSignature | undefined,
): XmlElement | undefined => {
  const id = attributeOf(element, 'ID');
  if (!id || signature?.uri !== `#${id}`) return undefined;
  const text = canonicalize(element, signature.canonicalization, canonicalLimits.length);
  const isSigned = text !== undefined && createHash(signature.hash).update(text).digest().equals(signature.digest);
  return isSigned ? parseXml(text, canonicalLimits) : undefined;
};
