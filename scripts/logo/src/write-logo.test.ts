import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeLogo } from './write-logo.ts';

let folder: URL;

beforeEach(async () => {
  folder = pathToFileURL(`${await mkdtemp(join(tmpdir(), 'logo-'))}/`);
});

afterEach(() => rm(folder, { recursive: true }));

describe('writeLogo', () => {
  it('writes the files that the mark needs, and removes a dark variant that it does not', async () => {
    expect(await writeLogo(folder, 'logos:x')).toEqual(['logo.svg', 'logo-dark.svg']);
    expect(await readdir(folder)).toEqual(['logo-dark.svg', 'logo.svg']);
    expect(await writeLogo(folder, 'logos:google-icon')).toEqual(['logo.svg']);
    expect(await readdir(folder)).toEqual(['logo.svg']);
  });

  it('redraws the icon that the logo names', async () => {
    await writeLogo(folder, 'logos:google-icon');
    const before = await readFile(new URL('logo.svg', folder), 'utf8');
    await writeFile(new URL('logo.svg', folder), before.replace(/<path.*\/>/, ''));
    await writeLogo(folder);
    expect(await readFile(new URL('logo.svg', folder), 'utf8')).toBe(before);
  });

  it('leaves a logo from elsewhere alone', async () => {
    await writeFile(new URL('logo.svg', folder), '<svg><!-- https://acme.example/brand --></svg>');
    await expect(writeLogo(folder)).rejects.toThrow('does not say which icon');
  });

  it('writes nothing when the icon is too large', async () => {
    await expect(writeLogo(folder, 'logos:google-gemini-icon')).rejects.toThrow('more than 8192');
    expect(await readdir(folder)).toEqual([]);
  });
});
