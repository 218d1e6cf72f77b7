import { listedProvider } from '../templates/listed-provider.ts';
import { mark } from '../unwritten.ts';
import type { Likeness } from './likeness.ts';
import { renamedSource, withAddresses, withMetadata } from './renamed.ts';

/** An address that says something of the pattern: none of the example domains (RFC 2606), none that was given. */
const isFact = (line: string, { replaced }: Likeness) =>
  /https?:\/\/(?![\w.-]*\bexample\.(com|org|net)\b)/.test(line) &&
  !Object.values(replaced).some((address) => line.includes(address));

/** A source with a mark above each address, once for those that follow each other. */
const marked = (text: string, likeness: Likeness): string =>
  text
    .split('\n')
    .flatMap((line, index, all) => {
      if (!isFact(line, likeness) || isFact(all[index - 1] ?? '', likeness)) return [line];
      const [indent = ''] = /^\s*/.exec(line) ?? [];
      const comment = line.trimStart().startsWith('* ') ? '*' : '//';
      return [`${indent}${comment} ${mark} what ${likeness.name} documents; this is ${likeness.pattern.name}'s.`, line];
    })
    .join('\n');

/** The mock of the provider, whose departures from public catalogues are not those of the pattern. */
const ownMock = (text: string, { name, documentation, isCatalogued }: Likeness): string => {
  const without = text.replace(/\n {2}unlikeCatalogues: \{[\s\S]*?\n {2}\},/, '');
  return isCatalogued ? without : without.replace(/\n\};\n*$/, () => `\n${listedProvider(name, documentation)}\n};\n`);
};

/**
 * A source of the pattern for a provider that begins like it, with marks at whatever the pattern's documentation says.
 *
 * @param file its path below `src`.
 */
export const sourceLike = (file: string, text: string, likeness: Likeness): string => {
  const renamed = withAddresses(renamedSource(withMetadata(text, likeness), likeness), likeness);
  const facts = marked(file === 'mock.ts' ? ownMock(renamed, likeness) : renamed, {
    ...likeness,
    replaced: { ...likeness.replaced, documentation: likeness.documentation },
  });
  return `// ${mark} hold this file against what ${likeness.name} documents; it is ${likeness.pattern.name}'s.\n\n${facts}`;
};
