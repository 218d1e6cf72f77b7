import type { ConnectorMetadata } from '@logto/connector-kit';
import { markdownTable } from './markdown-table.ts';
import { type OfficialConnector, officialConnectors, officialPackage } from './official-connectors.ts';

/** A page of this repository. A guide is read elsewhere: in the console, and at the registry. */
export const page = (path: string): string => `https://github.com/logto-social/connectors/blob/main/docs/${path}`;

/** Lines of code in Markdown. */
export const fenced = (language: string, ...lines: readonly string[]): string[] => [
  `\`\`\`${language}`,
  ...lines,
  '```',
];

/** What takes one of Logto's own connectors out of a host. */
export const removeCommand = (official: OfficialConnector): string =>
  `npx @logto/cli connector remove ${officialPackage(official)}`;

/**
 * What moves a connector that is in use from one factory to another.
 *
 * Of a provider's own a tenant has one connector; of a standard one it may have several.
 *
 * @see https://github.com/logto-io/logto/blob/master/packages/schemas/tables/connectors.sql
 */
export const moveStatement = (
  from: string,
  { id, isStandard }: Pick<ConnectorMetadata, 'id'> & { isStandard?: boolean | undefined },
): string =>
  [
    `update connectors set connector_id = '${id}'`,
    `where ${isStandard ? "id = '<connector-id>'" : "tenant_id = 'default'"} and connector_id = '${from}';`,
  ].join('\n');

/** The names by which a row of the database says who makes a connector, of Logto's own and of ours. */
export const factoryIdsTable = (): string =>
  markdownTable(
    ["Logto's own", 'its package', 'its `connector_id`', 'that of ours'],
    officialConnectors.map((official) => [
      official.name,
      `\`${officialPackage(official)}\``,
      `\`${official.factoryId}\``,
      `\`social-${official.folder}\``,
    ]),
  );
