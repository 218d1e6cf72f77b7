import type { KeyObject } from 'node:crypto';
import { ConnectorConfigFormItemType } from '@logto/connector-kit';
import { type ConfigField, configuredPrivateKey, requiredText } from '@logto-social/oauth2';
import { z } from 'zod';

/** The key that makes client secrets: https://developer.apple.com/help/account/configure-app-capabilities/create-a-sign-in-with-apple-private-key */
export type SigningKey = {
  /** The team that the key belongs to. */
  teamId: string;
  /** The name of the key. */
  keyId: string;
  /** The key itself, of the curve P-256. */
  privateKey: KeyObject;
};

const p256Key = (key: KeyObject) => (key.asymmetricKeyDetails?.namedCurve === 'prime256v1' ? key : undefined);

/** The whole of a signing key. */
export const signingKeyGuard = z.object({
  teamId: requiredText,
  keyId: requiredText,
  privateKey: requiredText.transform((text, context) =>
    configuredPrivateKey(text, context, { use: p256Key, expected: 'the content of the .p8 file' }),
  ),
});

const optionalText = z.string().trim().optional();

export const teamId = {
  guard: optionalText,
  formItem: {
    type: ConnectorConfigFormItemType.Text,
    label: 'Team ID',
    required: false,
    placeholder: '<team-id>',
    description: 'With key ID and private key: exchanges the code, so that tokens can be stored.',
  },
} satisfies ConfigField;

export const keyId = {
  guard: optionalText,
  formItem: {
    type: ConnectorConfigFormItemType.Text,
    label: 'Key ID',
    required: false,
    placeholder: '<key-id>',
    description: 'Ten characters, from the page of the key.',
  },
} satisfies ConfigField;

export const privateKey = {
  guard: optionalText,
  formItem: {
    type: ConnectorConfigFormItemType.MultilineText,
    label: 'Private key',
    required: false,
    placeholder: '-----BEGIN PRIVATE KEY-----',
    isConfidential: true,
    description: 'The whole content of the .p8 file.',
  },
} satisfies ConfigField;
