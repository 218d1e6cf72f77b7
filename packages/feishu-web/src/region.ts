import { ConnectorConfigFormItemType } from '@logto/connector-kit';
import type { ConfigField } from '@logto-social/oauth2';
import { z } from 'zod';

/** Which of the two platforms an app was created at. */
export const region = {
  guard: z.enum(['feishu', 'lark']).optional().default('feishu'),
  formItem: {
    type: ConnectorConfigFormItemType.Select,
    label: 'Region',
    required: false,
    defaultValue: 'feishu',
    selectItems: [
      { value: 'feishu', title: 'Feishu (feishu.cn)' },
      { value: 'lark', title: 'Lark (larksuite.com)' },
    ],
    description: 'Where the app was created: Feishu and Lark share neither apps nor accounts.',
  },
} satisfies ConfigField;

export type Region = z.infer<typeof region.guard>;

const domains: Record<Region, string> = { feishu: 'feishu.cn', lark: 'larksuite.com' };

/** An endpoint that both platforms have, each in its own domain. */
export const endpointAt =
  (host: string, path: string) =>
  (config: { region: Region }): string =>
    `https://${host}.${domains[config.region]}${path}`;
