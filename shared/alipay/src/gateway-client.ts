import type { KeyObject } from 'node:crypto';
import { ConnectorConfigFormItemType } from '@logto/connector-kit';
import { appId, type ConfigField, configuredPrivateKey, requiredText } from '@logto-social/oauth2';
import { z } from 'zod';
import { type Charset, charsets } from './charset.ts';
import { readPublicKey } from './read-public-key.ts';
import { type SignType, signTypes } from './signature.ts';

/** An application at Alipay, as its requests need it. */
export type GatewayClient = {
  clientId: string;
  privateKey: KeyObject;
  /** Alipay's own key, for this application. Without it TLS alone says who answers. */
  alipayPublicKey?: KeyObject | undefined;
  signType: SignType;
  charset?: Charset | undefined;
  scope?: string | undefined;
};

/** The gateway knows RSA alone. */
const rsaKey = (key: KeyObject) => (key.asymmetricKeyType === 'rsa' ? key : undefined);

const configuredPublicKey = (text: string, context: z.RefinementCtx): KeyObject => {
  const key = readPublicKey(text);
  if (key && rsaKey(key)) return key;
  context.addIssue({ code: 'custom', message: 'Expected an RSA public key.' });
  return z.NEVER;
};

/** The configuration keys of an application at Alipay. */
export const gatewayFields = {
  appId,
  privateKey: {
    guard: requiredText.transform((text, context) =>
      configuredPrivateKey(text, context, { use: rsaKey, expected: 'an RSA private key' }),
    ),
    formItem: {
      type: ConnectorConfigFormItemType.MultilineText,
      label: 'Private Key',
      required: true,
      placeholder: '<private-key>',
      isConfidential: true,
      description: 'The private key of the application, in PKCS#8 or PKCS#1, with or without its BEGIN and END lines.',
    },
  },
  alipayPublicKey: {
    guard: z
      .string()
      .trim()
      .optional()
      .transform((text, context) => (text ? configuredPublicKey(text, context) : undefined)),
    formItem: {
      type: ConnectorConfigFormItemType.MultilineText,
      label: 'Alipay Public Key',
      required: false,
      placeholder: '<alipay-public-key>',
      description:
        'Alipay’s public key for this application, which is not the public key of the application. With it every answer is verified.',
    },
  },
  signType: {
    guard: z.enum(signTypes).default('RSA2'),
    formItem: {
      type: ConnectorConfigFormItemType.Select,
      label: 'Signing Algorithm',
      required: true,
      defaultValue: 'RSA2',
      selectItems: [
        { title: 'RSA-SHA1', value: 'RSA' },
        { title: 'RSA-SHA256', value: 'RSA2' },
      ],
      description: 'Must be the one of the key at Alipay. New applications have RSA-SHA256.',
    },
  },
} satisfies Record<string, ConfigField>;

/** The character encoding of requests and answers. */
export const charset = {
  guard: z.enum(charsets).default('utf8'),
  formItem: {
    type: ConnectorConfigFormItemType.Select,
    label: 'Char Set',
    required: true,
    defaultValue: 'utf8',
    selectItems: charsets.map((value) => ({ value, title: value })),
    description: 'The character encoding of requests and answers.',
  },
} satisfies ConfigField;

/** The configuration of an application under the names that shared code reads. It goes behind the guard. */
export const appAsGatewayClient = <App extends { appId: string }>({ appId, ...rest }: App) => ({
  ...rest,
  clientId: appId,
});
