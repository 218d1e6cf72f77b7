import { type KeyObject, X509Certificate } from 'node:crypto';
import { discoveredUrl, readPem } from '@logto-social/oauth2';
import { metadataLimits } from './constant.ts';
import { parseXml } from './parse-xml.ts';
import { attributeOf, below, textOf, type XmlElement } from './xml-element.ts';

/** What the administrator has entered about the identity provider: nothing of it comes from a response. */
export type IdentityProvider = {
  /** Its entity ID. */
  issuer: string;
  /** Where it takes requests by the HTTP-Redirect binding. */
  signInEndpoint: string;
  /** What it may sign with; more than one while it changes its key. */
  keys: KeyObject[];
};

/** The keys of the configuration that describe it. */
export type IdentityProviderConfig = {
  idpMetadataXml: string;
  signInEndpoint?: string | undefined;
  x509Certificate: string;
};

/** What is wrong with a key of the configuration. */
export type ConfigFault = { field: keyof IdentityProviderConfig; expected: string };

const redirectBinding = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect';

/** A signature is held against each of them. */
const keyLimit = 32;

/** The public key of a certificate, in PEM or in the bare Base64 of metadata. Throws where it is none. */
const publicKeyOf = (certificate: string): KeyObject =>
  new X509Certificate(readPem(certificate, 'CERTIFICATE')?.bytes ?? '').publicKey;

/** The RSA keys of certificates: signatures by others are not verified. */
const rsaKeysOf = (certificates: readonly string[]): KeyObject[] | undefined => {
  if (certificates.length > keyLimit) return undefined;
  try {
    const keys = certificates.map(publicKeyOf).filter((key) => key.asymmetricKeyType === 'rsa');
    return keys.length > 0 ? keys : undefined;
  } catch {
    return undefined;
  }
};

/** The one identity provider of a metadata document, which may be a list of entities and may lack its namespaces. */
const readDescriptor = (metadata: string): { role: XmlElement; issuer: string } | undefined => {
  try {
    const root = parseXml(metadata, metadataLimits);
    const entities = [root, ...below(root, 'EntityDescriptor')].filter(
      ({ localName }) => localName === 'EntityDescriptor',
    );
    const [found, ...others] = entities.flatMap((entity) =>
      below(entity, 'IDPSSODescriptor').map((role) => ({ role, issuer: attributeOf(entity, 'entityID') })),
    );
    return found?.issuer && others.length === 0 ? { role: found.role, issuer: found.issuer } : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Reads what a configuration says of the identity provider. Where its metadata names no certificate or no address, those
 * that stand beside it take their place.
 *
 * @returns the identity provider, or the first key of the configuration that is wrong.
 * @see https://docs.oasis-open.org/security/saml/v2.0/saml-metadata-2.0-os.pdf section 2.4
 */
export const readIdentityProvider = (config: IdentityProviderConfig): IdentityProvider | ConfigFault => {
  const descriptor = readDescriptor(config.idpMetadataXml);
  if (!descriptor) return { field: 'idpMetadataXml', expected: 'the metadata of one identity provider, as XML' };
  const { role, issuer } = descriptor;

  const location = below(role, 'SingleSignOnService')
    .filter((service) => attributeOf(service, 'Binding') === redirectBinding)
    .map((service) => attributeOf(service, 'Location'))
    .find(Boolean);
  if (location && !discoveredUrl(config.signInEndpoint).safeParse(location).success)
    return { field: 'idpMetadataXml', expected: 'a Location that begins with https://' };
  const signInEndpoint = location ?? config.signInEndpoint;
  if (!signInEndpoint) return { field: 'signInEndpoint', expected: 'an address, as the metadata names none' };

  const listed = below(role, 'KeyDescriptor')
    .filter((key) => attributeOf(key, 'use') !== 'encryption')
    .flatMap((key) => below(key, 'X509Certificate'))
    .map(textOf);
  const keys = rsaKeysOf(listed.length > 0 ? listed : [config.x509Certificate]);
  const field = listed.length > 0 ? 'idpMetadataXml' : 'x509Certificate';
  if (!keys) return { field, expected: `certificates of RSA keys, at most ${keyLimit}` };
  return { issuer, signInEndpoint, keys };
};
