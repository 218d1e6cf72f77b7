import { mark } from '../unwritten.ts';
import type { Likeness } from './likeness.ts';
import { renamedWords } from './renamed.ts';

/** Parts that `pnpm generate` writes. */
const generated = /(\[\/\/\]: # \(.+: written by pnpm generate\)\n[\s\S]*?\[\/\/\]: # \(end of .+\)\n)/;

/** Only what takes the place of a connector of Logto's own has it. */
const predecessor = /\[\/\/\]: # \(predecessor: [\s\S]*?\(end of predecessor\)\n\n/;

/** The guide of the pattern for a provider that begins like it: every section that is written by hand is marked. */
export const guideLike = (text: string, likeness: Likeness): string => {
  const { pattern, name, documentation } = likeness;
  const note = (what: string) => `> ${mark} ${what} for ${name}; it is ${pattern.name}'s.`;
  const section = (heading: string) =>
    heading === '## References'
      ? `${heading}\n\n- [${name} documentation](${documentation})\n- ${mark} further pages of ${name}; these are ${pattern.name}'s.`
      : `${heading}\n\n${note('this section')}`;
  return text
    .replace(predecessor, '')
    .split(generated)
    .map((part) => (generated.test(part) ? part : renamedWords(part, likeness)))
    .map((part, index) => (index === 0 ? part.replace(/^# .*/, `# ${name}\n\n${note('this introduction')}`) : part))
    .map((part) => (generated.test(part) ? part : part.replace(/^## .*$/gm, section)))
    .join('')
    .replace(/(\n- To write: further pages[^\n]*)\n\n- /, '$1\n- ');
};
