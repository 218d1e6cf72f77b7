import { ConnectorConfigFormItemType } from '@logto/connector-kit';
import { z } from 'zod';
import type { ClientConfig, ConfigField } from './connector-config.ts';
import { providerUrl } from './provider-url.ts';

/** A configuration whose provider stands where its administrator put it. */
export type InstanceConfig = ClientConfig & { instanceUrl: string };

/** Without the slashes at its end, so that a path can follow. */
const withoutSlashes = (url = '') => {
  const trimmed = url.trim();
  let end = trimmed.length;
  while (trimmed[end - 1] === '/') end -= 1;
  return trimmed.slice(0, end);
};

/**
 * The guard of a URL below which a provider stands, without the slashes at its end.
 *
 * @param defaultUrl where it stands unless the administrator says otherwise.
 */
export const baseUrl = (defaultUrl = '') =>
  z
    .string()
    .optional()
    .transform((url) => withoutSlashes(url) || defaultUrl)
    .pipe(providerUrl.refine((url) => !url.includes('?'), 'Enter the URL without a query.'));

/**
 * The configuration key of a provider that people host themselves: the URL of their instance, which may stand below a
 * path. It is never taken from anywhere else.
 *
 * @param defaultUrl the provider's own instance, where it has one.
 */
export const instanceUrl = (defaultUrl?: string) =>
  ({
    guard: baseUrl(defaultUrl).refine(
      (url) => !/\/\.well-known(\/|$)/.test(url),
      'Enter the URL without /.well-known/ and what follows.',
    ),
    formItem: {
      type: ConnectorConfigFormItemType.Text,
      label: 'Instance URL',
      required: defaultUrl === undefined,
      placeholder: defaultUrl ?? 'https://',
      description:
        'The URL of the instance, as its users see it. Never change it once people have signed in: every instance has user IDs of its own.',
    },
  }) satisfies ConfigField;

/**
 * An endpoint of the configured instance.
 *
 * @param path what follows the URL of the instance, with a slash at its beginning.
 */
export const atInstance =
  (path: string) =>
  ({ instanceUrl }: InstanceConfig): string =>
    `${instanceUrl}${path}`;
