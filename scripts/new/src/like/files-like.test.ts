import { readdirSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { mark } from '../unwritten.ts';
import { filesLike } from './files-like.ts';
import { guideLike } from './guide-like.ts';
import type { Likeness } from './likeness.ts';
import { sourceLike } from './source-like.ts';

const packages = path.resolve(import.meta.dirname, '../../../../packages');

const likeness: Likeness = {
  pattern: { provider: 'gitlab', name: 'GitLab' },
  provider: 'new-hub',
  name: 'New Hub',
  documentation: 'https://docs.new.example/oauth',
  hasDarkLogo: false,
  isCatalogued: false,
  replaced: {},
};

/** A source like another, less the mark at its beginning. */
const source = (text: string, more: Partial<Likeness> = {}, file = 'index.ts') =>
  sourceLike(file, text, { ...likeness, ...more })
    .split('\n')
    .slice(2)
    .join('\n');

describe('a source', () => {
  test('begins with a mark', () => {
    expect(sourceLike('index.ts', 'const a = 1;\n', likeness)).toMatch(new RegExp(`^// ${mark} .*New Hub.*GitLab's`));
  });

  test('has the new name in comments, texts, identifiers and the ID, and nowhere else', () => {
    expect(source(`import { gitlabUrl } from './gitlab.ts';\n/** GitLab has it. */\nconst a = 'of GitLab';\n`)).toBe(
      `import { newHubUrl } from './gitlab.ts';\n/** New Hub has it. */\nconst a = 'of New Hub';\n`,
    );
    expect(source(`expect(id).toBe('social-gitlab');`)).toBe(`expect(id).toBe('social-new-hub');`);
    expect(source(`const GitLab = a.GitLab;`)).toBe(`const GitLab = a.GitLab;`);
    const shared = `import { gitlabConnector, type gitlabKind } from '@logto-social/gitlab';\nexport default gitlabConnector(gitlabUrl);\n`;
    expect(source(shared)).toBe(shared.replace('gitlabUrl', 'newHubUrl'));
  });

  test('describes itself anew', () => {
    const metadata = `connectorMetadata({ provider: 'gitlab', target: 'lab', name: { en: 'GitLab' }, description: { en: 'Code.', ko: '코드' }, hasDarkLogo: true })`;
    expect(source(metadata)).toBe(
      `connectorMetadata({ provider: 'new-hub', name: { en: "New Hub" }, description: { en: "${mark} what New Hub is; who has accounts there." } })`,
    );
    expect(source(metadata, { hasDarkLogo: true })).toContain('hasDarkLogo: true');
  });

  test('marks the addresses of the pattern, once for those that follow each other', () => {
    const marked = `  // ${mark} what New Hub documents; this is GitLab's.`;
    expect(source(`a\n  /** https://gitlab.com/a */\n  b: 'https://gitlab.com/b',\nc`)).toBe(
      `a\n${marked}\n  /** https://gitlab.com/a */\n  b: 'https://gitlab.com/b',\nc`,
    );
    expect(source(`a: 'https://user.example.com/jane.png'`)).not.toContain(mark);
  });

  test('has the addresses that are known', () => {
    const replaced = { 'https://gitlab.com/oauth/token': 'https://new.example/token' };
    const text = `token: 'https://gitlab.com/oauth/token',\nother: 'https://gitlab.com/oauth/token/info',`;
    expect(source(text, { replaced }).split('\n')[0]).toBe(`token: 'https://new.example/token',`);
    expect(source(text, { replaced })).toContain(`'https://gitlab.com/oauth/token/info'`);
  });

  test('departs from catalogues by itself', () => {
    const mock = `const mock = {\n  requests: 2,\n  unlikeCatalogues: {\n    issuer: { url: 'https://gitlab.com' },\n  },\n};\n`;
    expect(source(mock, {}, 'mock.ts')).toMatch(/provider: \{[\s\S]*docs\.new\.example/);
    expect(source(mock, {}, 'mock.ts')).not.toContain('issuer:');
    expect(source(mock, { isCatalogued: true }, 'mock.ts')).toBe('const mock = {\n  requests: 2,\n};\n');
  });
});

test('a guide has the new name, and a mark in every section that is written by hand', () => {
  const part = '[//]: # (installation: written by pnpm generate)\n\n## Install\n\n[//]: # (end of installation)\n';
  const predecessor =
    '[//]: # (predecessor: written by pnpm generate)\n\nOf GitLab.\n\n[//]: # (end of predecessor)\n\n';
  const guide = `# GitLab (own)\n\nSign in with GitLab, at GitLab.com.\n\n${predecessor}## Create the application at GitLab\n\n1. Open [GitLab](https://docs.gitlab.com/GitLab).\n\n${part}\n## References\n\n- [OAuth of GitLab](https://docs.gitlab.com)\n`;
  expect(guideLike(guide, likeness)).toBe(
    `# New Hub\n\n> ${mark} this introduction for New Hub; it is GitLab's.\n\nSign in with New Hub, at GitLab.com.\n\n## Create the application at New Hub\n\n> ${mark} this section for New Hub; it is GitLab's.\n\n1. Open [New Hub](https://docs.gitlab.com/GitLab).\n\n${part}\n## References\n\n- [New Hub documentation](https://docs.new.example/oauth)\n- ${mark} further pages of New Hub; these are GitLab's.\n- [OAuth of New Hub](https://docs.gitlab.com)\n`,
  );
});

test.each(readdirSync(packages))('a folder may begin like %s', async (pattern) => {
  const folder = path.join(packages, pattern);
  const { metadata } = await import(path.join(folder, 'src/metadata.ts'));
  const files = await filesLike(folder, { ...likeness, pattern: { provider: pattern, name: metadata.name.en } });
  for (const [file, text] of Object.entries(files)) {
    if (file.endsWith('.ts')) expect(() => stripTypeScriptTypes(text), file).not.toThrow();
    if (/\.(ts|md)$/.test(file)) expect(text, file).toContain(mark);
  }
  expect(files['src/metadata.ts']).toMatch(/provider: 'new-hub'/);
  expect(files['README.md']).toMatch(/^# New Hub\n/);
});
