import { X509Certificate } from 'node:crypto';
import { failure } from '@logto-social/oauth2';
import type { Config } from './types.ts';
import { below, parseXml, textOf } from './xml.ts';

/** What the administrator has entered about the identity provider: nothing of it comes from a response. */
export type IdentityProvider = {
  /** Its entity ID. */
  issuer: string;
  /** Where it takes requests by the HTTP-Redirect binding. */
  signInEndpoint: string;
  /** What it may sign with; more than one while it changes its key. */
  certificates: string[];
};

const redirectBinding = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect';

/** A certificate in PEM, from PEM or from the bare Base64 of metadata. */
const toPem = (certificate: string, field: string): string => {
  const base64 = certificate.replaceAll(/-----(BEGIN|END) [A-Z ]+-----|\s/g, '');
  try {
    return new X509Certificate(Buffer.from(base64, 'base64')).toString();
  } catch {
    throw failure('configInvalid', { field });
  }
};

/** The one identity provider of a metadata document, which may be a list of entities and may lack its namespaces. */
const readDescriptor = async (metadata: string) => {
  const root = await parseXml(metadata);
  const entities = [root, ...below(root, 'EntityDescriptor')].filter(
    ({ localName }) => localName === 'EntityDescriptor',
  );
  const [found, ...others] = entities.flatMap((entity) =>
    below(entity, 'IDPSSODescriptor').map((role) => ({ role, issuer: entity.getAttribute('entityID') })),
  );
  if (!found?.issuer || others.length > 0) throw new Error('not one provider');
  return { role: found.role, issuer: found.issuer };
};

/**
 * Reads the metadata of the identity provider. Where it names no certificate or no address, those that stand beside it
 * in the configuration take their place.
 *
 * @throws ConnectorError `configInvalid` that names the key.
 */
export const readIdentityProvider = async (config: Config): Promise<IdentityProvider> => {
  const { role, issuer } = await readDescriptor(config.idpMetadataXml).catch(() => {
    throw failure('configInvalid', { field: 'idpMetadataXml' });
  });
  const signInEndpoint =
    below(role, 'SingleSignOnService')
      .find((service) => service.getAttribute('Binding') === redirectBinding)
      ?.getAttribute('Location') || config.signInEndpoint;
  if (!signInEndpoint || !URL.canParse(signInEndpoint)) throw failure('configInvalid', { field: 'signInEndpoint' });

  const listed = below(role, 'KeyDescriptor')
    .filter((key) => key.getAttribute('use') !== 'encryption')
    .flatMap((key) => below(key, 'X509Certificate'))
    .map((certificate) => toPem(textOf(certificate), 'idpMetadataXml'));
  const certificates = listed.length > 0 ? listed : [toPem(config.x509Certificate, 'x509Certificate')];
  return { issuer, signInEndpoint, certificates };
};
