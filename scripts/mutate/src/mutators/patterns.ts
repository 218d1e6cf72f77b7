import { instead, type Mutator } from './mutator.ts';

const opposite: Readonly<Record<string, string>> = {
  d: 'D',
  D: 'd',
  w: 'W',
  W: 'w',
  s: 'S',
  S: 's',
  b: 'B',
  B: 'b',
  p: 'P',
  P: 'p',
};

/** A part of a regular expression: an anchor, a class, a quantifier, or anything else. */
type Token = { text: string; at: number; inClass: boolean };

/** The parts of a regular expression, each as small as it can be. */
const tokensOf = (pattern: string): Token[] => {
  const tokens: Token[] = [];
  let inClass = false;
  for (const { 0: text, index } of pattern.matchAll(
    /\\u\{[\da-f]+\}|\\.|\{\d+,?\d*\}\??|\[\^?|\(\?<?[:=!]|[+*?]\??|[\s\S]/giu,
  )) {
    // Inside a class, all but its end and what is escaped stands for itself.
    if (!inClass || text.length === 1 || text.startsWith('\\')) tokens.push({ text, at: index, inClass });
    if (!inClass && text.startsWith('[')) inClass = true;
    else if (inClass && text === ']') inClass = false;
  }
  return tokens;
};

const changed = ({ text, inClass }: Token): string[] => {
  if (text.startsWith('\\')) {
    const other = opposite[text[1] ?? ''];
    return other ? [`\\${other}`] : [];
  }
  if (inClass) return [];
  if (text === '^' || text === '$') return [''];
  if (text === '[') return ['[^'];
  if (text === '[^') return ['['];
  if (/^([+*?]|\{)/.test(text)) return [''];
  return { '(?=': ['(?!'], '(?!': ['(?='], '(?<=': ['(?<!'], '(?<!': ['(?<='] }[text] ?? [];
};

/** The alternatives of a pattern, each left out, where it has no groups that could hide one. */
const withoutAlternatives = (pattern: string): string[] => {
  const alternatives = pattern.split('|');
  if (alternatives.length < 2 || /[([\\]/.test(pattern)) return [];
  return alternatives.map((_, left) => alternatives.filter((__, index) => index !== left).join('|'));
};

/** Loosens or turns around one part of a regular expression, or takes a flag away. */
export const patterns: Mutator = (node, text) => {
  const match = /^\/(?<pattern>[\s\S]*)\/(?<flags>\w*)$/.exec(
    node.type === 'Literal' && 'regex' in node ? text(node) : '',
  );
  if (!match?.groups) return [];
  const { pattern = '', flags = '' } = match.groups;
  const patternsInstead = tokensOf(pattern).flatMap((token) =>
    changed(token).map((other) => pattern.slice(0, token.at) + other + pattern.slice(token.at + token.text.length)),
  );
  return instead(
    node,
    ...[...patternsInstead, ...withoutAlternatives(pattern)].filter(Boolean).map((other) => `/${other}/${flags}`),
    ...[...flags].map((flag) => `/${pattern}/${flags.replace(flag, '')}`),
  );
};
