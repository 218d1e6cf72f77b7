/**
 * The versions of Logto that connectors are loaded in, one for each major version of the connector kit: the command
 * line tool, whose loader Logto's core calls, by the name that this package gives it.
 */
export const hostVersions = {
  'kit-4': 'logto-cli-kit-4',
  'kit-5': 'logto-cli-kit-5',
} as const;

export type HostVersion = keyof typeof hostVersions;
