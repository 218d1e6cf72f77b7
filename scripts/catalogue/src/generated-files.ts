import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { connectorsPage, shortList } from './connectors-page.ts';
import { describeConnector } from './describe-connector.ts';
import { withPart } from './generated-part.ts';
import { guideParts } from './guide-parts.ts';
import { packageManifest } from './package-manifest.ts';
import { connectorOf, mockOf, providers, root } from './providers.ts';

/** A file of the repository, and what it should hold. */
export type GeneratedFile = { file: string; content: string };

const read = (file: string) => readFile(path.join(root, file), 'utf8');

const manifestFile = async (provider: string): Promise<GeneratedFile> => {
  const file = `packages/${provider}/package.json`;
  const { repository } = JSON.parse(await read('package.json'));
  const manifest = packageManifest(provider, JSON.parse(await read(file)), repository);
  return { file, content: `${JSON.stringify(manifest, null, 2)}\n` };
};

const guideFile = async (provider: string): Promise<GeneratedFile> => {
  const file = `packages/${provider}/README.md`;
  const [guide, connector, mock] = await Promise.all([read(file), connectorOf(provider), mockOf(provider)]);
  const content = guideParts({ provider, connector, mock }).reduce(
    (text, [name, part]) => withPart(file, text, name, part),
    guide,
  );
  return { file, content };
};

/** Every file that is written, wholly or in part, from what the packages say. */
export const generatedFiles = async (): Promise<GeneratedFile[]> => {
  const connectors = await Promise.all(providers.map(describeConnector));
  connectors.sort((one, other) => one.name.localeCompare(other.name, 'en'));
  return [
    { file: 'CONNECTORS.md', content: connectorsPage(connectors) },
    { file: 'README.md', content: withPart('README.md', await read('README.md'), 'connectors', shortList(connectors)) },
    ...(await Promise.all(providers.map(manifestFile))),
    ...(await Promise.all(providers.map(guideFile))),
  ];
};
