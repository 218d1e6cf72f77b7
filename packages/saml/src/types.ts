import type { KeyObject } from 'node:crypto';
import { ConnectorConfigFormItemType as Type } from '@logto/connector-kit';
import {
  choice,
  configuredPrivateKey,
  connectorConfig,
  fixedKeys,
  optionalProviderUrl,
  providerUrl,
  requiredText,
  trustUnverifiedEmail,
} from '@logto-social/oauth2';
import { z } from 'zod';
import { defaultClockDrift, defaultProfileMap, rsaSha1 } from './constant.ts';
import { type IdentityProvider, readIdentityProvider } from './identity-provider.ts';

const algorithms = {
  'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256': 'RSA SHA256',
  'http://www.w3.org/2001/04/xmldsig-more#rsa-sha512': 'RSA SHA512',
  [rsaSha1]: 'RSA SHA1',
};
const signingOrders = { 'sign-then-encrypt': 'Sign then encrypt', 'encrypt-then-sign': 'Encrypt then sign' };
const nameIdFormats = {
  'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified': 'Unspecified',
  'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent': 'Persistent',
  'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress': 'Email address',
  'urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName': 'X.509 subject name',
  'urn:oasis:names:tc:SAML:2.0:nameid-format:transient': 'Transient',
};

const place = z.string().min(1).optional();

const required = (label: string, type: Type.Text | Type.MultilineText, description: string) => ({
  guard: requiredText,
  formItem: { type, label, required: true, description },
});

const toggle = (label: string, description: string) => ({
  guard: z.boolean().default(false),
  formItem: { type: Type.Switch as const, label, required: false, defaultValue: false, description },
});

/** A private key or its passphrase, which the form asks for when a switch is on. */
const confidential = (label: string, type: Type.Text | Type.MultilineText, targetKey: string, description: string) => ({
  guard: z.string().trim().optional(),
  formItem: {
    type,
    label,
    required: type === Type.MultilineText,
    isConfidential: true,
    description,
    showConditions: [{ targetKey, expectValue: true }],
  },
});

const fields = connectorConfig({
  entityID: required('SP Entity ID (Audience)', Type.Text, 'The name of Logto at the identity provider.'),
  signInEndpoint: {
    guard: optionalProviderUrl,
    formItem: {
      type: Type.Text,
      label: 'IdP Single Sign-On URL',
      required: false,
      description: 'Used where the metadata names no address for the HTTP-Redirect binding.',
    },
  },
  x509Certificate: required(
    'X.509 Certificate',
    Type.MultilineText,
    'What the identity provider signs with. Used where the metadata holds no certificate for signing.',
  ),
  idpMetadataXml: required("IdP's Metadata in XML format", Type.MultilineText, 'The whole document.'),
  assertionConsumerServiceUrl: {
    ...required(
      'Assertion Consumer Service URL',
      Type.Text,
      'https://<your-logto-domain>/api/authn/saml/<connector-id>',
    ),
    guard: providerUrl,
  },
  requestSignatureAlgorithm: choice('Signature Algorithm', algorithms, 'RSA SHA1 also lets the IdP sign with SHA-1.'),
  messageSigningOrder: choice('Message Signing Order', signingOrders, 'What the IdP does first with its response.'),
  signAuthnRequest: toggle('Sign Authentication Request', 'Sign what is sent to the identity provider.'),
  privateKey: confidential(
    'Signature Private Key',
    Type.MultilineText,
    'signAuthnRequest',
    'An RSA key in PEM, PKCS #1 or PKCS #8.',
  ),
  privateKeyPass: confidential(
    'Signature Private Key Password',
    Type.Text,
    'signAuthnRequest',
    'The passphrase of that key, if it has one.',
  ),
  encryptAssertion: toggle('SAML Assertion Encrypted', 'Accept encrypted assertions, and no others.'),
  encPrivateKey: confidential(
    'Decryption Private Key',
    Type.MultilineText,
    'encryptAssertion',
    'An RSA key in PEM, PKCS #1 or PKCS #8.',
  ),
  encPrivateKeyPass: confidential(
    'Decryption Private Key Password',
    Type.Text,
    'encryptAssertion',
    'The passphrase of that key, if it has one.',
  ),
  nameIDFormat: choice('Name ID Format', nameIdFormats, 'Which kind of name ID to ask for.'),
  timeout: {
    guard: z.number().nonnegative().finite().default(defaultClockDrift),
    formItem: {
      type: Type.Number,
      label: 'Timeout',
      required: false,
      defaultValue: defaultClockDrift,
      description:
        'Milliseconds by which the clocks of Logto and of the identity provider may differ. Enter 1 for none: the console drops a 0.',
    },
  },
  profileMap: {
    // Logto would drop an empty one from what it stores, and the usual attribute would be read; nothing would be read of an
    // unknown one.
    guard: z
      .object({
        id: place,
        name: place,
        avatar: place,
        email: place,
        emailVerified: place,
        phone: place,
        phoneVerified: place,
      })
      .strict()
      .optional(),
    formItem: {
      type: Type.Json,
      label: 'Profile Mapping',
      required: false,
      defaultValue: defaultProfileMap,
      description: 'The attribute that holds each value; `id` is the name ID.',
    },
  },
  trustUnverifiedEmail,
});

/** What Logto's own connector lets an administrator write, and is always so (saml-bindings-2.0-os §3.4 and §3.5). */
const bindings = { authnRequestBinding: 'HTTP-Redirect', assertionBinding: 'HTTP-POST' };

/** SAML's algorithms that are neither broken nor rare are those of RSA. */
const rsaKey = (key: KeyObject) => (key.asymmetricKeyType === 'rsa' ? key : undefined);

type Given = z.infer<typeof fields.guard>;

const configuredKey = (given: Given, field: 'privateKey' | 'encPrivateKey', context: z.RefinementCtx): KeyObject =>
  configuredPrivateKey(given[field], context, {
    field,
    passphrase: given[`${field}Pass`],
    use: rsaKey,
    expected: 'an RSA private key, and its passphrase if it has one',
  });

const configuredIdentityProvider = (given: Given, { addIssue }: z.RefinementCtx): IdentityProvider => {
  const read = readIdentityProvider(given);
  if ('issuer' in read) return read;
  addIssue({ code: 'custom', path: [read.field], message: `Expected ${read.expected}.` });
  return z.NEVER;
};

/** What is wrong with a key, a certificate or the metadata is said when it is saved, and not when somebody signs in. */
export const config = {
  ...fields,
  guard: fixedKeys(
    bindings,
    fields.guard.strict().transform((given, context) => ({
      ...given,
      identityProvider: configuredIdentityProvider(given, context),
      /** What requests are signed with, if they are. */
      signingKey: given.signAuthnRequest ? configuredKey(given, 'privateKey', context) : undefined,
      /** What assertions are encrypted for, if they are. */
      decryptionKey: given.encryptAssertion ? configuredKey(given, 'encPrivateKey', context) : undefined,
    })),
  ),
};

export type Config = z.infer<typeof config.guard>;
