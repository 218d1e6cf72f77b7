import { failure } from '@logto-social/oauth2';
import { decryptAssertion } from './decrypt-assertion.ts';
import type { IdentityProvider } from './identity-provider.ts';
import { type ConfirmedAssertion, readAssertion } from './read-assertion.ts';
import { readResponse } from './read-response.ts';
import { refuseAlgorithms } from './refuse-algorithms.ts';
import { serviceProvider } from './service-provider.ts';
import { signedAssertion } from './signed-assertion.ts';
import type { Config } from './types.ts';
import { toXml } from './xml.ts';

/** The response with its assertion decrypted, as an identity provider has signed it that encrypts afterwards. */
const withDecrypted = async (response: Element, encrypted: Element, decrypted: Element): Promise<string> => {
  response.replaceChild(response.ownerDocument.importNode(decrypted, true), encrypted);
  return toXml(response);
};

/**
 * Validates a response as the web browser SSO profile says.
 *
 * @param posted what the host passes on from the assertion consumer service.
 * @param requestId the `ID` of the request that this session has sent.
 * @throws ConnectorError that names the element or attribute and quotes neither.
 * @see https://docs.oasis-open.org/security/saml/v2.0/saml-profiles-2.0-os.pdf section 4.1.4
 */
export const validateResponse = async (
  posted: Record<string, unknown>,
  { config, identityProvider, requestId }: { config: Config; identityProvider: IdentityProvider; requestId: string },
): Promise<ConfirmedAssertion> => {
  const { assertionConsumerServiceUrl, encryptAssertion, messageSigningOrder, timeout } = config;
  const provider = await serviceProvider(config, identityProvider, requestId);
  const expected = { issuer: identityProvider.issuer, requestId, assertionConsumerServiceUrl };
  const { xml, response, carried } = await readResponse(posted, expected);
  refuseAlgorithms(response, config);
  const isEncrypted = carried.localName === 'EncryptedAssertion';
  if (isEncrypted !== encryptAssertion) throw failure('responseInvalid', { field: 'encryptAssertion' });
  if (!isEncrypted) return readAssertion(await signedAssertion(provider, [xml], 'Signature'), expected, timeout);

  // Whatever is wrong with what was inside, the answer is the same: more would help to decrypt somebody else's.
  const field = 'EncryptedAssertion';
  const decrypted = await decryptAssertion(carried, config).catch(() => {
    throw failure('responseInvalid', { field });
  });
  const documents = [xml];
  if (messageSigningOrder === 'sign-then-encrypt') documents.push(await withDecrypted(response, carried, decrypted));
  return readAssertion(await signedAssertion(provider, documents, field), expected, timeout);
};
