import { mark } from '../unwritten.ts';
import type { Likeness } from './likeness.ts';

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const camelCase = (provider: string) =>
  provider.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()).replace(/^\d/, '_$&');

/** Words with the provider's name in place of the pattern's. Addresses stay: nobody knows yet what they are. */
export const renamedWords = (text: string, { pattern, name }: Likeness): string => {
  const whole = new RegExp(`(?<![\\w$@/.-])${literally(pattern.name)}(?![\\w-]|\\.\\w)`, 'g');
  return text
    .split(/(https?:\/\/[^\s'"`)<>]*)/)
    .map((part, index) => (index % 2 === 0 ? part.replace(whole, () => name) : part))
    .join('');
};

/** Comments and texts of a source, less the names of modules. */
const wordsOfSource = /^\s*(?:\/?\*|\/\/).*$|(?<!from )'[^'\n]*'|\/\*\*? .*\*\/|\/\/ .*$|`[^`]*`/gm;

/** What a source imports from other packages than its own, under names that they have given it. */
const importedFromPackages = (text: string): string[] =>
  [...text.matchAll(/^import (?:type )?\{([^}]*)\} from '(?!\.)/gm)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim().replace(/^type /, '')),
  );

/** A source with the provider's name in its words, its ID and the identifiers that begin with it. */
export const renamedSource = (text: string, likeness: Likeness): string => {
  const { pattern, provider } = likeness;
  const named = text
    .replace(wordsOfSource, (words) => renamedWords(words, likeness))
    .replace(new RegExp(`(?<='(?:social-)?)${literally(pattern.provider)}(?=')`, 'g'), () => provider);
  // Short names begin other words, too.
  if (pattern.provider.length < 3) return named;
  const own = camelCase(pattern.provider);
  const shared = importedFromPackages(named);
  return named.replace(new RegExp(`\\b${literally(own)}(?=[A-Z])\\w*`, 'g'), (name) =>
    shared.includes(name) ? name : `${camelCase(provider)}${name.slice(own.length)}`,
  );
};

/** A source with the addresses that are known in place of the pattern's. */
export const withAddresses = (text: string, { replaced }: Likeness): string =>
  Object.entries(replaced).reduce(
    (changed, [from, to]) => changed.replace(new RegExp(`${literally(from)}(?=['"\`])`, 'g'), () => to),
    text,
  );

/** The metadata of the pattern, less what only it can say of itself. */
export const withMetadata = (text: string, { provider, name, hasDarkLogo }: Likeness): string =>
  text.replace(/connectorMetadata\(\{([\s\S]*?)\n?\}\)/, (_, described: string) => {
    const kept = described
      .replace(/(name|description): \{[^}]*\},?|(provider|target): '[^']*',?|hasDarkLogo: true,?/g, '')
      .trim()
      .replace(/,$/, '');
    const own = [
      `provider: '${provider}'`,
      kept,
      // What a platform of several connectors shares names its target, too.
      kept.includes('...') && `target: '${provider}'`,
      `name: { en: ${JSON.stringify(name)} }`,
      `description: { en: ${JSON.stringify(`${mark} what ${name} is; who has accounts there.`)} }`,
      hasDarkLogo && 'hasDarkLogo: true',
    ];
    return `connectorMetadata({ ${own.filter(Boolean).join(', ')} })`;
  });
