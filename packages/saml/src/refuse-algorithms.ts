import { failure } from '@logto-social/oauth2';
import type { Config } from './types.ts';
import { below, nameOf } from './xml.ts';

const sha1 = ['http://www.w3.org/2000/09/xmldsig#rsa-sha1', 'http://www.w3.org/2000/09/xmldsig#sha1'];

/** By the element that names an algorithm and the one that it stands in. */
const accepted: Record<string, readonly string[]> = {
  'SignedInfo/SignatureMethod': [
    'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
    'http://www.w3.org/2001/04/xmldsig-more#rsa-sha512',
    'http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1',
  ],
  'Reference/DigestMethod': ['http://www.w3.org/2001/04/xmlenc#sha256', 'http://www.w3.org/2001/04/xmlenc#sha512'],
  // Not RSA 1.5, whose padding lets an attacker ask the server for what is inside, and not Triple DES.
  'EncryptedKey/EncryptionMethod': ['http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p'],
  'EncryptedData/EncryptionMethod': [
    'http://www.w3.org/2009/xmlenc11#aes128-gcm',
    'http://www.w3.org/2009/xmlenc11#aes256-gcm',
    'http://www.w3.org/2001/04/xmlenc#aes128-cbc',
    'http://www.w3.org/2001/04/xmlenc#aes256-cbc',
  ],
};

/** What a signature's digest method is to encryption: the hash of OAEP, where SHA-1 is sound. */
const hashOfOaep = 'EncryptionMethod/DigestMethod';

/**
 * Refuses a document that names an algorithm which is no longer safe, wherever it stands in it. SHA-1 passes only where
 * the administrator has chosen it, since Logto's own connector asks to choose the algorithm of the identity provider.
 *
 * @throws ConnectorError `responseInvalid` that names the element.
 */
export const refuseAlgorithms = (root: Element, { requestSignatureAlgorithm }: Config): void => {
  const isSha1Chosen = requestSignatureAlgorithm === sha1[0];
  for (const element of below(root, 'SignatureMethod', 'DigestMethod', 'EncryptionMethod')) {
    const algorithm = element.getAttribute('Algorithm') ?? '';
    const place = `${nameOf(element.parentNode)}/${element.localName}`;
    if (place === hashOfOaep || (isSha1Chosen && sha1.includes(algorithm))) continue;
    if (!accepted[place]?.includes(algorithm)) throw failure('responseInvalid', { field: element.localName });
  }
};
