import { type KeyObject, sign } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { escapeAttribute, escapeText } from './canonicalize.ts';
import { assertion, protocol, rsaSha1 } from './constant.ts';
import type { Config } from './types.ts';

const postBinding = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST';

/** https://docs.oasis-open.org/security/saml/v2.0/saml-core-2.0-os.pdf section 3.4.1 */
const authnRequest = (
  { entityID, assertionConsumerServiceUrl, nameIDFormat, identityProvider }: Config,
  requestId: string,
): string => {
  const attributes = Object.entries({
    'xmlns:samlp': protocol,
    'xmlns:saml': assertion,
    ID: requestId,
    Version: '2.0',
    IssueInstant: new Date().toISOString(),
    Destination: identityProvider.signInEndpoint,
    AssertionConsumerServiceURL: assertionConsumerServiceUrl,
    ProtocolBinding: postBinding,
  }).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  const policy = `<samlp:NameIDPolicy Format="${escapeAttribute(nameIDFormat)}" AllowCreate="true"/>`;
  return `<samlp:AuthnRequest${attributes.join('')}><saml:Issuer>${escapeText(entityID)}</saml:Issuer>${policy}</samlp:AuthnRequest>`;
};

/** By the signature algorithm that the administrator has chosen. */
const hashOf = (algorithm: Config['requestSignatureAlgorithm']): string => {
  if (algorithm === rsaSha1) return 'sha1';
  return algorithm.endsWith('#rsa-sha512') ? 'sha512' : 'sha256';
};

const signed = (query: string, algorithm: Config['requestSignatureAlgorithm'], key: KeyObject): string => {
  const octets = `${query}&${new URLSearchParams({ SigAlg: algorithm })}`;
  const signature = sign(hashOf(algorithm), Buffer.from(octets), key).toString('base64');
  return `${octets}&${new URLSearchParams({ Signature: signature })}`;
};

/**
 * Where the browser goes to sign in, with the request by the HTTP-Redirect binding.
 *
 * @param requestId the `ID` of the request, which the response must answer.
 * @param relayState what comes back beside the response.
 * @see https://docs.oasis-open.org/security/saml/v2.0/saml-bindings-2.0-os.pdf section 3.4.4
 */
export const authnRequestUri = (config: Config, requestId: string, relayState: string): string => {
  const { identityProvider, requestSignatureAlgorithm, signingKey } = config;
  const { signInEndpoint } = identityProvider;
  const message = deflateRawSync(authnRequest(config, requestId)).toString('base64');
  const query = new URLSearchParams({ SAMLRequest: message, RelayState: relayState }).toString();
  const whole = signingKey ? signed(query, requestSignatureAlgorithm, signingKey) : query;
  return `${signInEndpoint}${signInEndpoint.includes('?') ? '&' : '?'}${whole}`;
};
