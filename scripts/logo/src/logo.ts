import { parseArgs } from 'node:util';
import { writeLogo } from './write-logo.ts';

const usage = `Usage: pnpm logo <provider> [<set>:<icon>]

Writes packages/<provider>/logo.svg (and logo-dark.svg where the mark is black) from an icon of
  logos         coloured marks, https://icon-sets.iconify.design/logos (take the …-icon, not the word)
  simple-icons  one-coloured marks, https://simpleicons.org
  monogram      a letter or digit, for want of a mark in either
Without an icon, redraws the logo from the icon it names.`;

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [provider, icon, ...rest] = positionals;
  if (!provider || !/^[a-z0-9-]+$/.test(provider) || rest.length > 0) {
    throw new Error(usage);
  }
  const written = await writeLogo(new URL(`../../../packages/${provider}/`, import.meta.url), icon);
  process.stdout.write(`${written.map((file) => `packages/${provider}/${file}`).join('\n')}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
