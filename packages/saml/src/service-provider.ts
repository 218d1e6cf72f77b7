import { once } from '@logto-social/oauth2';
import type { SAML } from '@node-saml/node-saml';
import type { IdentityProvider } from './identity-provider.ts';
import { readPrivateKey } from './read-private-key.ts';
import type { Config } from './types.ts';

const library = once(() => import('@node-saml/node-saml'));

const signatureAlgorithm = ({ requestSignatureAlgorithm }: Config) => {
  if (requestSignatureAlgorithm.endsWith('sha512')) return 'sha512';
  return requestSignatureAlgorithm.endsWith('sha256') ? 'sha256' : 'sha1';
};

/**
 * The library's service provider for one sign-in.
 *
 * @param requestId the `ID` of the request, and the only one that a response may answer.
 */
export const serviceProvider = async (
  config: Config,
  { issuer, signInEndpoint, certificates }: IdentityProvider,
  requestId: string,
): Promise<SAML> => {
  const { SAML, ValidateInResponseTo } = await library();
  return new SAML({
    entryPoint: signInEndpoint,
    issuer: config.entityID,
    audience: config.entityID,
    callbackUrl: config.assertionConsumerServiceUrl,
    identifierFormat: config.nameIDFormat,
    disableRequestedAuthnContext: true,
    generateUniqueId: () => requestId,
    signatureAlgorithm: signatureAlgorithm(config),
    ...(config.signAuthnRequest && { privateKey: readPrivateKey(config, 'privateKey') }),
    ...(config.encryptAssertion && { decryptionPvk: readPrivateKey(config, 'encPrivateKey') }),
    idpIssuer: issuer,
    idpCert: certificates,
    // One of the two must be signed; the library insists on that by itself.
    wantAuthnResponseSigned: false,
    wantAssertionsSigned: false,
    acceptedClockSkewMs: config.timeout,
    validateInResponseTo: ValidateInResponseTo.always,
    cacheProvider: {
      saveAsync: async () => null,
      getAsync: async (id) => (id === requestId ? new Date().toISOString() : null),
      removeAsync: async () => null,
    },
  });
};
