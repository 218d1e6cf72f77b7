import { type ESTree, parseSync, Visitor } from 'rolldown/utils';

/** A regular expression of a source file, and the line that it stands in. */
export type Regex = { source: string; flags: string; line: number };

/** The regular expressions of a source file: those that are written out, and the lines of those that are put together. */
export type Regexes = { literals: Regex[]; constructed: number[] };

/**
 * Finds the regular expressions of a source file.
 *
 * @param code in TypeScript.
 * @throws where it cannot be parsed.
 */
export const findRegexes = (code: string): Regexes => {
  const { program, errors } = parseSync('source.ts', code);
  const [error] = errors;
  if (error) throw new Error(error.message);
  const lineAt = (offset: number) => code.slice(0, offset).split('\n').length;
  const found: Regexes = { literals: [], constructed: [] };
  const construct = ({ callee, start }: ESTree.NewExpression | ESTree.CallExpression) => {
    if (/\bRegExp$/.test(code.slice(callee.start, callee.end))) found.constructed.push(lineAt(start));
  };
  new Visitor({
    Literal: (node) => {
      if (!('regex' in node)) return;
      const { pattern, flags } = node.regex;
      found.literals.push({ source: pattern, flags, line: lineAt(node.start) });
    },
    NewExpression: construct,
    CallExpression: construct,
  }).visit(program);
  return found;
};
