import { ConnectorConfigFormItemType } from '@logto/connector-kit';
import {
  asConfiguredClient,
  codeFlow,
  configuredClient,
  connectorConfig,
  disablePkce,
  fixedKeys,
  optionalProviderUrl,
  scope,
  trustUnverifiedEmail,
} from '@logto-social/oauth2';
import { z } from 'zod';
import { idTokenVerification } from './id-token-verification.ts';

const issuerHint = 'Enter the issuer as its discovery document spells it: without /.well-known/ and without a query.';

const endpoint = (label: string, description: string) => ({
  guard: optionalProviderUrl,
  formItem: {
    type: ConnectorConfigFormItemType.Text,
    label,
    required: false,
    placeholder: 'https://',
    description,
  } as const,
});

const toggle = (label: string, description: string) => ({
  guard: z.boolean().optional(),
  formItem: {
    type: ConnectorConfigFormItemType.Switch,
    label,
    required: false,
    defaultValue: false,
    description,
  } as const,
});

const parameters = (label: string, description: string) => ({
  guard: z.record(z.string()).optional(),
  formItem: { type: ConnectorConfigFormItemType.Json, label, required: false, defaultValue: {}, description } as const,
});

const fields = connectorConfig({
  issuer: {
    ...endpoint('Issuer', 'Its discovery document tells everything below that is left empty.'),
    guard: optionalProviderUrl.refine((url) => !/\?|\/\.well-known(\/|$)/.test(url ?? ''), issuerHint),
  },
  authorizationEndpoint: endpoint('Authorization Endpoint', 'Only without an issuer, or in place of its own.'),
  tokenEndpoint: endpoint('Token Endpoint', 'Only without an issuer, or in place of its own.'),
  userInfoEndpoint: endpoint('User Info Endpoint', 'Asked when the ID token carries no profile.'),
  ...configuredClient,
  scope,
  trustUnverifiedEmail,
  acceptStringTypedBooleanClaims: toggle(
    'Accept string-typed boolean claims',
    'Let `"1"`, `"yes"` and their like vouch for an address or a number, too. `true` and `"true"` always do.',
  ),
  disablePkce,
  allowMissingNonce: toggle(
    'Allow a missing nonce',
    'Only for a provider that leaves the nonce out of its ID tokens. Then nothing tells this sign-in’s token from one that was issued in another. A nonce that is there must still be the right one.',
  ),
  idTokenVerificationConfig: {
    guard: idTokenVerification.optional(),
    formItem: {
      type: ConnectorConfigFormItemType.Json,
      label: 'ID Token Verification Config',
      required: false,
      defaultValue: {},
      description:
        '`jwksUri` and `issuer`, only without an issuer above or in place of its own. Further `audience`, `algorithms`, `clockTolerance`, `maxTokenAge`, `subject`, `typ` and `crit`.',
    },
  },
  authRequestOptionalConfig: parameters(
    'Auth Request Optional Config',
    'Further parameters of the authorization request, such as `prompt` or `loginHint`.',
  ),
  customConfig: parameters('Custom Config', 'Further parameters of the authorization and token requests.'),
});

/** Without an issuer to ask, nothing of what the flow needs may be missing. */
const missing = ({
  issuer,
  authorizationEndpoint,
  tokenEndpoint,
  idTokenVerificationConfig,
}: z.infer<typeof fields.guard>) => {
  if (issuer) return undefined;
  if (!authorizationEndpoint) return ['authorizationEndpoint'];
  if (!tokenEndpoint) return ['tokenEndpoint'];
  return idTokenVerificationConfig?.jwksUri ? undefined : ['idTokenVerificationConfig', 'jwksUri'];
};

export const config = {
  ...fields,
  guard: fixedKeys(
    codeFlow,
    fields.guard
      .strict()
      .superRefine((values, context) => {
        const path = missing(values);
        if (path) context.addIssue({ code: 'custom', path, message: 'Required without an issuer.' });
      })
      .transform(asConfiguredClient),
  ),
};

export type Config = z.infer<typeof config.guard>;
