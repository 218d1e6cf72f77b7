import type { KeyObject } from 'node:crypto';
import { failure } from '@logto-social/oauth2';
import { rsaSha1 } from './constant.ts';
import { decryptAssertion } from './decrypt-assertion.ts';
import { onlyAssertion } from './only-assertion.ts';
import { type ConfirmedAssertion, readAssertion } from './read-assertion.ts';
import { readResponse } from './read-response.ts';
import { signedContent } from './signed-content.ts';
import type { Config } from './types.ts';
import { type Trust, verifiedSignature } from './verified-signature.ts';
import type { XmlElement } from './xml-element.ts';

type Carried = { response: XmlElement; carried: XmlElement };

const assertionOf = (signedResponse: XmlElement | undefined): XmlElement | undefined =>
  signedResponse && onlyAssertion(signedResponse);

/** An assertion that is signed, or the response around it is. */
const plainAssertion = ({ response, carried }: Carried, trust: Trust): XmlElement | undefined =>
  assertionOf(signedContent(response, verifiedSignature(response, trust))) ??
  signedContent(carried, verifiedSignature(carried, trust));

/** As an identity provider has signed it that encrypts afterwards. */
const withDecrypted = ({ response, carried }: Carried, decrypted: XmlElement): XmlElement => ({
  ...response,
  children: response.children.map((child) => (child === carried ? decrypted : child)),
});

/** An encrypted assertion that is signed, or the response around it is, before or after it was encrypted. */
const encryptedAssertion = (
  { response, carried }: Carried,
  { trust, key, order }: { trust: Trust; key: KeyObject; order: Config['messageSigningOrder'] },
): XmlElement | undefined => {
  const signature = verifiedSignature(response, trust);
  const encrypted = assertionOf(signedContent(response, signature));
  const decrypted = decryptAssertion(encrypted ?? carried, key);
  if (encrypted) return decrypted;
  try {
    const inItself = signedContent(decrypted, verifiedSignature(decrypted, trust));
    if (inItself || order === 'encrypt-then-sign') return inItself;
    return assertionOf(signedContent(withDecrypted({ response, carried }, decrypted), signature));
  } catch {
    // Of what was inside, nobody learns more than that it does not count.
    return undefined;
  }
};

/**
 * Validates a response as the web browser SSO profile says.
 *
 * @param posted what the host passes on from the assertion consumer service.
 * @param requestId the `ID` of the request that this session has sent.
 * @throws ConnectorError that names the element or attribute and quotes neither.
 * @see https://docs.oasis-open.org/security/saml/v2.0/saml-profiles-2.0-os.pdf section 4.1.4
 */
export const validateResponse = (
  posted: Record<string, unknown>,
  config: Config,
  requestId: string,
): ConfirmedAssertion => {
  const { entityID, assertionConsumerServiceUrl, identityProvider, decryptionKey, timeout } = config;
  const { issuer, keys } = identityProvider;
  const trust = { keys, acceptsSha1: config.requestSignatureAlgorithm === rsaSha1 };
  const expected = { issuer, requestId, assertionConsumerServiceUrl, audience: entityID, clockDrift: timeout };

  const { response, carried } = readResponse(posted, expected);
  const isEncrypted = carried.localName === 'EncryptedAssertion';
  if (isEncrypted !== Boolean(decryptionKey)) throw failure('responseInvalid', { field: 'encryptAssertion' });
  const proven = decryptionKey
    ? encryptedAssertion({ response, carried }, { trust, key: decryptionKey, order: config.messageSigningOrder })
    : plainAssertion({ response, carried }, trust);
  if (!proven) throw failure('responseInvalid', { field: isEncrypted ? 'EncryptedAssertion' : 'Signature' });
  return readAssertion(proven, expected);
};
