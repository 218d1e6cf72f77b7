import { ConnectorConfigFormItemType } from '@logto/connector-kit';
import { client, connectorConfig, optionalText } from '@logto-social/oauth2';
import { z } from 'zod';
import { isOrcidId } from './orcid-id.ts';

export const config = connectorConfig({
  ...client,
  environment: {
    guard: z.enum(['production', 'sandbox']).optional().default('production'),
    formItem: {
      type: ConnectorConfigFormItemType.Select,
      label: 'Environment',
      required: false,
      description: 'Where the client is registered.',
      defaultValue: 'production',
      selectItems: [
        { value: 'production', title: 'Production: orcid.org' },
        { value: 'sandbox', title: 'Sandbox: sandbox.orcid.org' },
      ],
    },
  },
});

export type Config = z.infer<typeof config.guard>;

/** https://github.com/ORCID/ORCID-Source/blob/main/orcid-api-web/tutorial/get_id.md */
export const tokenGuard = z.object({ name: optionalText });

export const claimsGuard = z.object({
  sub: z.string().refine(isOrcidId),
  name: optionalText,
  given_name: optionalText,
  family_name: optionalText,
});
