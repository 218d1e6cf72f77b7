import { ConnectorConfigFormItemType } from '@logto/connector-kit';
import { z } from 'zod';
import { type ConfigField, clientId, clientSecret } from '../configuration/connector-config.ts';
import type { ClientAuthentication } from './client-authentication.ts';
import { clientSecretBasic } from './client-secret-basic.ts';
import { clientSecretJwt } from './client-secret-jwt.ts';
import { clientSecretPost } from './client-secret-post.ts';
import { configuredPrivateKey } from './configured-private-key.ts';
import { jwtSigningKey } from './jwt-signing-key.ts';
import { privateKeyJwt } from './private-key-jwt.ts';
import { publicClient } from './public-client.ts';

const methods = ['client_secret_post', 'client_secret_basic', 'client_secret_jwt', 'private_key_jwt', 'none'] as const;
const algorithms = ['HS256', 'HS384', 'HS512'] as const;

const selectItems = (values: readonly string[]) => values.map((value) => ({ value, title: value }));
const shownFor = (method: (typeof methods)[number]) => [{ targetKey: 'tokenEndpointAuthMethod', expectValue: method }];

/** The configuration keys of a client whose authentication method the administrator chooses. */
export const configuredClient = {
  clientId,
  clientSecret: {
    guard: z.string().trim().optional(),
    formItem: {
      ...clientSecret.formItem,
      required: false,
      description: 'Needed by every method but `private_key_jwt` and `none`.',
    },
  },
  tokenEndpointAuthMethod: {
    guard: z.enum(methods).default('client_secret_post'),
    formItem: {
      type: ConnectorConfigFormItemType.Select,
      label: 'Token endpoint auth method',
      required: true,
      defaultValue: 'client_secret_post',
      selectItems: selectItems(methods),
      description: 'How Logto proves itself at the token endpoint.',
    },
  },
  clientSecretJwtSigningAlgorithm: {
    guard: z.enum(algorithms).default('HS256'),
    formItem: {
      type: ConnectorConfigFormItemType.Select,
      label: 'Client secret JWT signing algorithm',
      required: true,
      defaultValue: 'HS256',
      selectItems: selectItems(algorithms),
      description: 'What the assertion is signed with. Only for `client_secret_jwt`.',
      showConditions: shownFor('client_secret_jwt'),
    },
  },
  privateKey: {
    guard: z.string().trim().optional(),
    formItem: {
      type: ConnectorConfigFormItemType.MultilineText,
      label: 'Private key',
      required: false,
      placeholder: '-----BEGIN PRIVATE KEY-----',
      isConfidential: true,
      showConditions: shownFor('private_key_jwt'),
      description: 'In PEM, PKCS#8 or older, without a passphrase.',
    },
  },
  privateKeyId: {
    guard: z.string().trim().optional(),
    formItem: {
      type: ConnectorConfigFormItemType.Text,
      label: 'Private key ID',
      required: false,
      showConditions: shownFor('private_key_jwt'),
      description: '`kid` of the key, where the provider knows more than one.',
    },
  },
} satisfies Record<string, ConfigField>;

/** What {@link configuredClient} reads. */
type ClientOfForm = {
  clientId: string;
  clientSecret?: string | undefined;
  tokenEndpointAuthMethod: (typeof methods)[number];
  clientSecretJwtSigningAlgorithm: (typeof algorithms)[number];
  privateKey?: string | undefined;
  privateKeyId?: string | undefined;
};

/** A client with the authentication method that the administrator chose. */
export type ConfiguredClient = {
  /** @param tokenEndpoint the URL that the request goes to. */
  authenticate: (tokenEndpoint: string) => ReturnType<ClientAuthentication<ConfiguredClient>>;
};

const chosen = (config: ClientOfForm, context: z.RefinementCtx): ConfiguredClient['authenticate'] => {
  const { clientId, clientSecret, privateKeyId, tokenEndpointAuthMethod: method } = config;
  if (method === 'none') return (endpoint) => publicClient({ clientId }, endpoint);
  if (method === 'private_key_jwt') {
    const privateKey = configuredPrivateKey(config.privateKey, context, {
      field: 'privateKey',
      use: jwtSigningKey,
      expected: 'a private key in PEM: RSA of at least 2048 bits, P-256, P-384, P-521 or Ed25519, without a passphrase',
    });
    return (endpoint) => privateKeyJwt({ clientId, privateKey, privateKeyId }, endpoint);
  }
  if (!clientSecret) {
    context.addIssue({ code: 'custom', path: ['clientSecret'], message: `Required by ${method}.` });
    return z.NEVER;
  }
  const client = { clientId, clientSecret };
  if (method === 'client_secret_basic') return (endpoint) => clientSecretBasic(client, endpoint);
  if (method === 'client_secret_post') return (endpoint) => clientSecretPost(client, endpoint);
  return (endpoint) => clientSecretJwt(config.clientSecretJwtSigningAlgorithm)(client, endpoint);
};

/**
 * A configuration with the client authentication that it chooses. It goes behind the guard, and refuses by name the
 * secret or the key that the method needs and does not have: `{ ...fields, guard: fields.guard.transform(asConfiguredClient) }`.
 *
 * @param context what zod hands to `transform`.
 */
export const asConfiguredClient = <Config extends ClientOfForm>(config: Config, context: z.RefinementCtx) => ({
  ...config,
  authenticate: chosen(config, context),
});

/** The client authentication that the administrator chose. */
export const configuredClientAuthentication: ClientAuthentication<ConfiguredClient> = (
  { authenticate },
  tokenEndpoint,
) => authenticate(tokenEndpoint);
