import { ConnectorConfigFormItemType } from '@logto/connector-kit';
import {
  asConfiguredClient,
  codeFlow,
  configuredClient,
  connectorConfig,
  disablePkce,
  fixedKeys,
  providerUrl,
  scope,
  trustUnverifiedEmail,
} from '@logto-social/oauth2';
import { z } from 'zod';
import { defaultProfileMap } from './constant.ts';
import { profileMap } from './map-profile.ts';

const endpoint = (label: string, description: string) => ({
  guard: providerUrl,
  formItem: {
    type: ConnectorConfigFormItemType.Text,
    label,
    required: true,
    placeholder: 'https://',
    description,
  } as const,
});

const fields = connectorConfig({
  authorizationEndpoint: endpoint('Authorization Endpoint', 'Where the browser is sent to sign in.'),
  tokenEndpoint: endpoint('Token Endpoint', 'Where the code is exchanged for tokens.'),
  userInfoEndpoint: endpoint(
    'User Info Endpoint',
    'What describes the user. It is asked by GET, with the access token in the `Authorization` header, and answers a JSON object.',
  ),
  ...configuredClient,
  tokenEndpointResponseType: {
    guard: z.enum(['query-string', 'json']).optional(),
    formItem: {
      type: ConnectorConfigFormItemType.Select,
      label: 'Token endpoint response type',
      required: false,
      selectItems: [
        { value: 'query-string', title: 'query-string' },
        { value: 'json', title: 'json' },
      ],
      description: 'How the token endpoint answers. Both forms are understood, whichever is chosen.',
    },
  },
  scope,
  disablePkce,
  profileMap: {
    guard: profileMap.optional(),
    formItem: {
      type: ConnectorConfigFormItemType.Json,
      label: 'Profile Map',
      required: false,
      defaultValue: defaultProfileMap,
      description: 'Where the user info answer keeps each value: a key, or a path such as `data.user.id`.',
    },
  },
  trustUnverifiedEmail,
  customConfig: {
    guard: z.record(z.string()).optional(),
    formItem: {
      type: ConnectorConfigFormItemType.Json,
      label: 'Custom Config',
      required: false,
      defaultValue: {},
      description: 'Further parameters of the authorization and token requests.',
    },
  },
});

export const config = { ...fields, guard: fixedKeys(codeFlow, fields.guard.strict().transform(asConfiguredClient)) };

export type Config = z.infer<typeof config.guard>;
