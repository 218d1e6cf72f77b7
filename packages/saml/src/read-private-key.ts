import { createPrivateKey } from 'node:crypto';
import { failure } from '@logto-social/oauth2';
import type { Config } from './types.ts';

/**
 * A private key of the configuration, without its passphrase, in the PEM that the XML libraries read.
 *
 * @throws ConnectorError `configInvalid` that names the key.
 */
export const readPrivateKey = (config: Config, field: 'privateKey' | 'encPrivateKey'): string => {
  const passphrase = config[`${field}Pass`];
  try {
    const key = createPrivateKey({ key: config[field] ?? '', ...(passphrase && { passphrase }) });
    return key.export({ type: 'pkcs8', format: 'pem' }).toString();
  } catch {
    throw failure('configInvalid', { field });
  }
};
