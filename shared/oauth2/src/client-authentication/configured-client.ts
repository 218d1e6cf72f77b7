import { ConnectorConfigFormItemType } from '@logto/connector-kit';
import { z } from 'zod';
import { type ConfigField, clientId, clientSecret } from '../connector-config.ts';
import { failure } from '../failure.ts';
import type { ClientAuthentication } from './client-authentication.ts';
import { clientSecretBasic } from './client-secret-basic.ts';
import { clientSecretJwt } from './client-secret-jwt.ts';
import { clientSecretPost } from './client-secret-post.ts';
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
    guard: z.enum(methods).optional().default('client_secret_post'),
    formItem: {
      type: ConnectorConfigFormItemType.Select,
      label: 'Token endpoint auth method',
      required: true,
      defaultValue: 'client_secret_post',
      selectItems: selectItems(methods),
    },
  },
  clientSecretJwtSigningAlgorithm: {
    guard: z.enum(algorithms).optional().default('HS256'),
    formItem: {
      type: ConnectorConfigFormItemType.Select,
      label: 'Client secret JWT signing algorithm',
      required: true,
      defaultValue: 'HS256',
      selectItems: selectItems(algorithms),
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
      description: 'In PEM.',
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
export type ConfiguredClient = {
  clientId: string;
  clientSecret?: string | undefined;
  tokenEndpointAuthMethod: (typeof methods)[number];
  clientSecretJwtSigningAlgorithm: (typeof algorithms)[number];
  privateKey?: string | undefined;
  privateKeyId?: string | undefined;
};

const required = (field: 'clientSecret' | 'privateKey', value: string | undefined): string => {
  if (!value) throw failure('configInvalid', { field });
  return value;
};

/**
 * The client authentication that the administrator chose.
 *
 * @throws ConnectorError `configInvalid` where the secret or the key that the method needs is missing.
 */
export const configuredClientAuthentication: ClientAuthentication<ConfiguredClient> = (config, tokenEndpoint) => {
  const { clientId, privateKeyId, tokenEndpointAuthMethod: method } = config;
  if (method === 'none') return publicClient({ clientId }, tokenEndpoint);
  if (method === 'private_key_jwt') {
    const privateKey = required('privateKey', config.privateKey);
    return privateKeyJwt({ clientId, privateKey, privateKeyId }, tokenEndpoint);
  }
  const client = { clientId, clientSecret: required('clientSecret', config.clientSecret) };
  if (method === 'client_secret_basic') return clientSecretBasic(client, tokenEndpoint);
  if (method === 'client_secret_jwt') {
    return clientSecretJwt(config.clientSecretJwtSigningAlgorithm)(client, tokenEndpoint);
  }
  return clientSecretPost(client, tokenEndpoint);
};
