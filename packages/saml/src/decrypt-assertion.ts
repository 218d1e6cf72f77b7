import { promisify } from 'node:util';
import { once } from '@logto-social/oauth2';
import { assertion } from './constant.ts';
import { readPrivateKey } from './read-private-key.ts';
import { refuseAlgorithms } from './refuse-algorithms.ts';
import type { Config } from './types.ts';
import { below, isNamed, parseXml, toXml } from './xml.ts';

const library = once(() => import('xml-encryption'));

/**
 * Decrypts an assertion. Anybody can encrypt one: nothing in it counts until its signature is verified.
 *
 * @throws where it cannot be decrypted or holds anything but one assertion.
 */
export const decryptAssertion = async (encrypted: Element, config: Config): Promise<Element> => {
  const { decrypt } = await library();
  const key = readPrivateKey(config, 'encPrivateKey');
  const decrypted = await parseXml(await promisify(decrypt)(await toXml(encrypted), { key }));
  const isOne = isNamed(decrypted, assertion, 'Assertion');
  if (!isOne || below(decrypted, 'Assertion', 'EncryptedAssertion').length > 0) throw new Error('not one assertion');
  refuseAlgorithms(decrypted, config);
  return decrypted;
};
