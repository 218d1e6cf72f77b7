import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { connectorsPage, shortList } from './connectors-page.ts';
import { describeConnector } from './describe-connector.ts';
import { withPart } from './generated-part.ts';
import { providers, root } from './providers.ts';

/** A file of the repository, and what it should hold. */
export type GeneratedFile = { file: string; content: string };

/** Every file that is written, wholly or in part, from what the packages say. */
export const generatedFiles = async (): Promise<GeneratedFile[]> => {
  const connectors = await Promise.all(providers.map(describeConnector));
  connectors.sort((one, other) => one.name.localeCompare(other.name, 'en'));
  const readme = await readFile(path.join(root, 'README.md'), 'utf8');
  return [
    { file: 'CONNECTORS.md', content: connectorsPage(connectors) },
    { file: 'README.md', content: withPart(readme, 'connectors', shortList(connectors)) },
  ];
};
