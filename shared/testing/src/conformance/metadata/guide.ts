import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ConnectorMetadata } from '@logto/connector-kit';
import { expect, test } from 'vitest';
import { defaultScopeLine, emailRuleLine, installCommand, redirectUrisOf } from '../../mock/guide.ts';
import type { ProviderMock } from '../../mock/provider-mock.ts';
import { type Bench, makeConnector } from '../bench/bench.ts';
import { providerFolder } from './provider-folder.ts';

/** What a guide is held against. */
export type GuideSubject = {
  provider: string;
  metadata: Pick<ConnectorMetadata, 'name' | 'formItems' | 'isStandard'>;
  mock: ProviderMock;
};

/** The number of cells in a line, where it is one of a table. */
const cellsOf = (line: string) => (line.trim().startsWith('|') ? line.replaceAll('\\|', '').split('|').length - 2 : 0);

/**
 * What is to be mended in a guide, each in a sentence.
 *
 * @param guide the README of the provider, which Logto's console shows beside the form.
 * @param subject the connector and its mock.
 */
export const guideFaults = (guide: string, { provider, metadata, mock }: GuideSubject): string[] => {
  const lines = guide.split('\n');
  const [title = ''] = lines;
  const name = metadata.name.en ?? '';
  const command = installCommand(provider);
  const isTitled = title === `# ${name}` || title.startsWith(`# ${name} `);

  const scope = metadata.formItems?.some(({ key }) => /^scopes?$/.test(key)) ? defaultScopeLine(mock) : undefined;
  const keys = metadata.formItems?.map(({ key }) => key) ?? [];
  const missing = [
    ...redirectUrisOf(mock).map((uri) => `\`${uri}\``),
    ...(scope ? [scope] : []),
    emailRuleLine(mock),
    command,
  ].filter((text) => !guide.includes(text));

  return [
    ...(isTitled ? [] : [`Begin with \`# ${name}\`, not with \`${title}\`.`]),
    ...(metadata.isStandard || lines.some((line) => line.startsWith('## ') && line.endsWith(` at ${name}`))
      ? []
      : [`Put the steps under \`## Create the application at ${name}\`, or a heading that ends so.`]),
    ...keys
      .filter((key) => !lines.some((line) => line.startsWith('|') && line.includes(`| \`${key}\` |`)))
      .map((key) => `Add a row for \`${key}\` to the table of the configuration. \`pnpm generate\` writes it.`),
    ...missing.map((text) => `Add this: ${text} \`pnpm generate\` writes it.`),
    ...(guide.split('\n## ', 1)[0]?.includes(command)
      ? [`Move \`${command}\` behind the steps: whoever reads the guide in the console has run it.`]
      : []),
    ...lines.flatMap((line, index) => [
      ...(cellsOf(line) > 4 ? [`Line ${index + 1}: give the table four columns at most.`] : []),
      ...(/^\|( -+ \|)+$/.test(line) && cellsOf(lines[index - 2] ?? '') > 0
        ? [`Line ${index + 1}: begin a table with its header once; this one is in the middle of it.`]
        : []),
      ...(line.includes('<!--')
        ? [`Line ${index + 1}: leave the comment out, which Logto's console shows as text.`]
        : []),
    ]),
    ...(/\n## References\n\n- \[[^\]]+\]\(https:/.test(guide)
      ? []
      : ['End with `## References`, a list that begins with a link to the provider’s documentation.']),
  ];
};

/** The guide is the provider's own, and says what an administrator must know. */
export const testGuide = (bench: Bench) => {
  test('has a guide that says what its reader needs', async () => {
    const guide = await readFile(path.join(providerFolder(), 'README.md'), 'utf8');
    const { metadata } = await makeConnector(bench);
    const subject = { provider: path.basename(providerFolder()), metadata, mock: bench.mock };
    expect(guideFaults(guide, subject), 'what to mend in README.md').toEqual([]);
  });
};
