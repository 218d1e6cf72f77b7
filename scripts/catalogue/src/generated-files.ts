import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chineseGuideParts } from './chinese-guide-parts.ts';
import { connectorsPage, shortList } from './connectors-page.ts';
import { describeConnector } from './describe-connector.ts';
import { refuseUnknownParts, withPart } from './generated-part.ts';
import { guideParts } from './guide-parts.ts';
import { factoryIdsTable } from './in-place-of-official.ts';
import { packageManifest } from './package-manifest.ts';
import { connectorOf, fileOf, mockOf, providers, root } from './providers.ts';

/** A file of the repository, and what it should hold. */
export type GeneratedFile = { file: string; content: string };

const read = (file: string) => readFile(path.join(root, file), 'utf8');

const manifestFile = async (provider: string): Promise<GeneratedFile> => {
  const file = `packages/${provider}/package.json`;
  const { repository } = JSON.parse(await read('package.json'));
  const manifest = packageManifest(provider, JSON.parse(await read(file)), repository);
  return { file, content: `${JSON.stringify(manifest, null, 2)}\n` };
};

const withParts = async (file: string, parts: [name: string, content: string][]): Promise<GeneratedFile> => {
  const text = await read(file);
  refuseUnknownParts(file, text, new Set(parts.map(([name]) => name)));
  return { file, content: parts.reduce((written, [name, part]) => withPart(file, written, name, part), text) };
};

const guideFiles = async (provider: string): Promise<GeneratedFile[]> => {
  const [connector, mock] = await Promise.all([connectorOf(provider), mockOf(provider)]);
  const chinese = existsSync(fileOf(provider, 'README.zh-CN.md'))
    ? [withParts(`packages/${provider}/README.zh-CN.md`, chineseGuideParts(provider, connector))]
    : [];
  return Promise.all([
    withParts(`packages/${provider}/README.md`, guideParts({ provider, connector, mock })),
    ...chinese,
  ]);
};

/** Every file that is written, wholly or in part, from what the packages say. */
export const generatedFiles = async (): Promise<GeneratedFile[]> => {
  const connectors = await Promise.all(providers.map(describeConnector));
  connectors.sort((one, other) => one.name.localeCompare(other.name, 'en'));
  return [
    { file: 'CONNECTORS.md', content: connectorsPage(connectors) },
    await withParts('docs/in-place-of-logtos-own.md', [['factory IDs', factoryIdsTable()]]),
    { file: 'README.md', content: withPart('README.md', await read('README.md'), 'connectors', shortList(connectors)) },
    ...(await Promise.all(providers.map(manifestFile))),
    ...(await Promise.all(providers.map(guideFiles))).flat(),
  ];
};
