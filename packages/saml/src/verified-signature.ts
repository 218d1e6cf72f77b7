import { constants, type KeyObject, verify } from 'node:crypto';
import { failure } from '@logto-social/oauth2';
import { type Canonicalization, canonicalize } from './canonicalize.ts';
import { responseLimits, rsaSha1, signatures, signedInfoLimits } from './constant.ts';
import { onlyChild } from './only-child.ts';
import { parseXml } from './parse-xml.ts';
import { attributeOf, children, textOf, type XmlElement } from './xml-element.ts';

/** Whose signatures count. */
export type Trust = {
  /** The public keys of the identity provider, as the administrator has entered them. */
  keys: readonly KeyObject[];
  /** Whether SHA-1 counts, too, because the administrator has chosen it. */
  acceptsSha1: boolean;
};

/** A signature of a trusted key, and what it says that it covers. */
export type VerifiedSignature = {
  /** A reference to an ID. */
  uri: string;
  canonicalization: Canonicalization;
  hash: string;
  digest: Buffer;
};

const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };

/** https://www.rfc-editor.org/rfc/rfc9231#section-2.3 */
const signatureMethods = new Map([
  [rsaSha1, { hash: 'sha1' }],
  ['http://www.w3.org/2001/04/xmldsig-more#rsa-sha256', { hash: 'sha256' }],
  ['http://www.w3.org/2001/04/xmldsig-more#rsa-sha384', { hash: 'sha384' }],
  ['http://www.w3.org/2001/04/xmldsig-more#rsa-sha512', { hash: 'sha512' }],
  ['http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1', { hash: 'sha256', ...pss }],
]);

/** https://www.w3.org/TR/xmldsig-core1/#sec-DigestMethod */
const digestMethods = new Map([
  ['http://www.w3.org/2000/09/xmldsig#sha1', { hash: 'sha1' }],
  ['http://www.w3.org/2001/04/xmlenc#sha256', { hash: 'sha256' }],
  ['http://www.w3.org/2001/04/xmldsig-more#sha384', { hash: 'sha384' }],
  ['http://www.w3.org/2001/04/xmlenc#sha512', { hash: 'sha512' }],
]);

const envelopedSignature = 'http://www.w3.org/2000/09/xmldsig#enveloped-signature';
const exclusive = 'http://www.w3.org/2001/10/xml-exc-c14n#';

const inclusive = 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315';

/** A reference by ID leaves comments out in any case, and nothing else that is read here has any. */
const inclusives = [inclusive, `${inclusive}#WithComments`];
const exclusives = [exclusive, `${exclusive}WithComments`];

const algorithmOf = (element: XmlElement | undefined) => attributeOf(element, 'Algorithm') ?? '';

const readHash = <Algorithm extends { hash: string }>(
  method: XmlElement | undefined,
  known: ReadonlyMap<string, Algorithm>,
  { acceptsSha1 }: Trust,
): Algorithm | undefined => {
  const algorithm = known.get(algorithmOf(method));
  return algorithm?.hash === 'sha1' && !acceptsSha1 ? undefined : algorithm;
};

/** Without a method, the one that digests whatever no method was named for (xmldsig-core1 §4.4.3.2). */
const readCanonicalization = (method: XmlElement | undefined): Canonicalization | undefined => {
  const algorithm = method ? algorithmOf(method) : inclusive;
  if (inclusives.includes(algorithm)) return { inclusivePrefixes: 'every' };
  if (!exclusives.includes(algorithm)) return undefined;
  const prefixes = attributeOf(onlyChild(method, exclusive, 'InclusiveNamespaces'), 'PrefixList') ?? '';
  const listed = prefixes.split(' ').filter(Boolean);
  // As many as can be in scope: a longer list would be gone through at every element.
  if (listed.length > responseLimits.namespaces) return undefined;
  return { inclusivePrefixes: new Set(listed.map((prefix) => (prefix === '#default' ? '' : prefix))) };
};

/** What a signature says of itself, in the form that was signed, where a trusted key has signed it. */
const verifiedInfo = (signature: XmlElement, trust: Trust): XmlElement | undefined => {
  const written = onlyChild(signature, signatures, 'SignedInfo');
  const method = onlyChild(written, signatures, 'CanonicalizationMethod');
  const canonicalization = method && readCanonicalization(method);
  const text = written && canonicalization && canonicalize(written, canonicalization, signedInfoLimits.length);
  if (text === undefined) return undefined;
  const info = parseXml(text, signedInfoLimits);
  const algorithm = readHash(onlyChild(info, signatures, 'SignatureMethod'), signatureMethods, trust);
  if (!algorithm) throw failure('responseInvalid', { field: 'SignatureMethod' });
  const value = Buffer.from(textOf(onlyChild(signature, signatures, 'SignatureValue')), 'base64');
  const { hash, ...scheme } = algorithm;
  const isSignedBy = (key: KeyObject) => verify(hash, Buffer.from(text), { key, ...scheme }, value);
  return trust.keys.some(isSignedBy) ? info : undefined;
};

/**
 * The signature that stands in an element, if a trusted key has made it. The key that it brings along is not looked at.
 *
 * A signature is what SAML makes of it and no more (saml-core-2.0-os §5.4): it has one reference, to an ID, and
 * transforms what that stands for by leaving the signature out and by a canonicalization.
 *
 * @throws ConnectorError `responseInvalid` that names the algorithm where it is none that is safe.
 * @see https://www.w3.org/TR/xmldsig-core1/#sec-SignatureValidation
 */
export const verifiedSignature = (element: XmlElement, trust: Trust): VerifiedSignature | undefined => {
  const signature = onlyChild(element, signatures, 'Signature');
  const info = signature && verifiedInfo(signature, trust);
  const reference = onlyChild(info, signatures, 'Reference');
  if (!signature || !reference) return undefined;

  const digestMethod = readHash(onlyChild(reference, signatures, 'DigestMethod'), digestMethods, trust);
  if (!digestMethod) throw failure('responseInvalid', { field: 'DigestMethod' });
  const digest = Buffer.from(textOf(onlyChild(reference, signatures, 'DigestValue')), 'base64');
  const transforms = children(onlyChild(reference, signatures, 'Transforms'), signatures, 'Transform');
  const [enveloped, canonicalizing, ...others] = transforms;
  const canonicalization = readCanonicalization(canonicalizing);
  if (algorithmOf(enveloped) !== envelopedSignature || !canonicalization || others.length > 0) return undefined;
  return {
    uri: attributeOf(reference, 'URI') ?? '',
    canonicalization: { ...canonicalization, without: signature },
    hash: digestMethod.hash,
    digest,
  };
};
