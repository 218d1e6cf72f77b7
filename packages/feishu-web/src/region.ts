import { choice } from '@logto-social/oauth2';
import type { z } from 'zod';

const platforms = { feishu: 'Feishu (feishu.cn)', lark: 'Lark (larksuite.com)' };

/** Which of the two platforms an app was created at. */
export const region = choice(
  'Region',
  platforms,
  'Where the app was created: Feishu and Lark share neither apps nor accounts.',
);

export type Region = z.infer<typeof region.guard>;

const domains: Record<Region, string> = { feishu: 'feishu.cn', lark: 'larksuite.com' };

/** An endpoint that both platforms have, each in its own domain. */
export const endpointAt =
  (host: string, path: string) =>
  (config: { region: Region }): string =>
    `https://${host}.${domains[config.region]}${path}`;
