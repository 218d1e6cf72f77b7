import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { packageManifest } from '@logto-social/catalogue/package-manifest';
import { filesLike } from '@logto-social/new/files-like';
import { load } from '@logto-social/new/load';
import { mark } from '@logto-social/new/unwritten';
import type { ProviderMock } from '@logto-social/testing/simulator';

/** No two guides may say the same, so every line of text names its provider. */
const inItsWords = (guide: string, provider: string) =>
  guide
    .split('\n')
    .map((line) => (/^\s*(#|\||```|\[\/\/]|$)/.test(line) ? line : `${line} (${provider})`))
    .join('\n');

/** A text without what asks its author to write something: nobody is going to. */
const settled = (text: string) =>
  text
    .split('\n')
    .filter((line) => !(line.includes(mark) && /^\s*(\/\/|>|-)/.test(line)))
    .join('\n')
    .replaceAll(`${mark} `, '');

/** A description in every language that the catalogue asks for. Nobody reads them. */
const inLanguages = (metadata: string) =>
  metadata.replace(/description: \{ en: (".*?") \}/, (_, text: string) => {
    const translated = ['zh-CN', 'tr-TR', 'ko'].map((language) => `'${language}': ${text} + ' (${language})'`);
    return `description: { en: ${text}, ${translated.join(', ')} }`;
  });

/** Code that speaks of hosts of its own. Links in comments stay what they are. */
const elsewhere = (code: string, copy: number) =>
  code
    .split('\n')
    .map((line) =>
      /^\s*(\/?\*|\/\/)/.test(line) ? line : line.replaceAll(/(?<=https:\/\/[a-z\d-]+)(?=\.)/g, `${copy}`),
    )
    .join('\n');

/**
 * The copy of a provider's folder under another name. One that publishes keys or describes itself gets hosts of its own,
 * too: what was told at an address is known to whoever asks there again.
 */
const copyProvider = async (root: string, pattern: string, copy: number): Promise<void> => {
  const provider = `${pattern}-copy-${copy}`;
  const from = path.join(root, 'packages', pattern);
  const to = path.join(root, 'packages', provider);
  const { name } = await load<{ name: { en: string } }>(root, pattern, 'metadata.ts', 'metadata');
  const { idToken, documents } = await load<ProviderMock>(root, pattern, 'mock.ts', 'mock');
  const code = (text: string) => (idToken?.jwksUri || documents ? elsewhere(text, copy) : text);
  const { repository } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const { devDependencies } = JSON.parse(await readFile(path.join(from, 'package.json'), 'utf8'));
  const logos = (await readdir(from)).filter((file) => file.startsWith('logo'));
  const likeness = {
    pattern: { provider: pattern, name: name.en },
    provider,
    name: `${name.en} ${provider}`,
    documentation: 'https://docs.example.com',
    hasDarkLogo: logos.includes('logo-dark.svg'),
    isCatalogued: false,
    replaced: {},
  };
  const own = { version: '0.0.0', description: `Sign in to Logto with ${likeness.name}.`, devDependencies };
  const { 'README.md': guide = '', 'src/metadata.ts': metadata = '', ...sources } = await filesLike(from, likeness);
  const files = {
    ...sources,
    'src/metadata.ts': inLanguages(metadata),
    'README.md': inItsWords(guide, provider),
    'package.json': JSON.stringify(packageManifest(provider, own, repository), null, 2),
  };
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(to, file)), { recursive: true });
    await writeFile(path.join(to, file), settled(file.startsWith('src/') ? code(text) : text));
  }
  for (const logo of logos) await copyFile(path.join(from, logo), path.join(to, logo));
};

/** Providers that a test knows by their folder. */
const named = ['apple', 'microsoft', 'shopify', 'wecom'];

/** Providers whose guides say alike what no third may. */
const paired = ['alipay-native', 'alipay-web', 'forgejo', 'gitea'];

/** Providers that have no other hosts than their own. */
const bound = ['cognito', 'entra-external-id', 'okta'];

const known = [...named, ...paired, ...bound];

/**
 * Makes a repository grow: its providers are copied in turn, each under a name of its own.
 *
 * @param root the root of a repository that nobody else works in.
 * @param count how many providers there are to be.
 */
export const grow = async (root: string, count: number): Promise<void> => {
  const providers = (await readdir(path.join(root, 'packages'))).sort();
  const standard = await Promise.all(
    providers.map((provider) => load<{ isStandard?: boolean }>(root, provider, 'metadata.ts', 'metadata')),
  );
  // A connector for any provider stands for none in particular, and some are known to tests by their names.
  const patterns = providers.filter((provider, index) => !standard[index]?.isStandard && !known.includes(provider));
  for (let copy = 0; copy < count - providers.length; copy += 1) {
    await copyProvider(root, patterns[copy % patterns.length] ?? '', Math.floor(copy / patterns.length) + 1);
  }
};
