import { calls } from './mutators/calls.ts';
import { collections } from './mutators/collections.ts';
import { conditions } from './mutators/conditions.ts';
import { literals } from './mutators/literals.ts';
import type { Mutator } from './mutators/mutator.ts';
import { operators } from './mutators/operators.ts';
import { patterns } from './mutators/patterns.ts';
import { statements } from './mutators/statements.ts';
import { type Node, parse, part, walk } from './syntax.ts';

/** A program that differs from another in one place. */
export type Mutant = {
  /** Counted from 1. */
  line: number;
  /** What stands on the line where the change begins. */
  on: string;
  /** What was changed, and into what, each on one line. */
  change: string;
  /** The whole program. */
  code: string;
};

const mutators: Mutator[] = [conditions, operators, literals, patterns, collections, calls, statements];

/** What the console shows of a key decides nothing. */
const isForm = (node: Node) => node.type === 'Property' && part(node, 'key')?.name === 'formItem';

const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * The mutants of a program that are programs themselves, in the order of their places.
 *
 * @param file its name, which tells the dialect.
 */
export const mutantsOf = (file: string, source: string): Mutant[] => {
  const program = parse(file, source);
  if (!program) throw new Error(`${file} does not parse.`);
  const text = ({ start, end }: Node) => source.slice(start, end);
  const mutants = new Map<string, Mutant & { at: number }>();

  walk(program, (node, above) => {
    for (const { start, end, replacement } of mutators.flatMap((mutate) => mutate(node, text, above))) {
      const code = source.slice(0, start) + replacement + source.slice(end);
      if (code === source || mutants.has(code) || !parse(file, code)) continue;
      const before = source.slice(0, start).split('\n');
      mutants.set(code, {
        at: start,
        line: before.length,
        on: (source.split('\n')[before.length - 1] ?? '').trim(),
        change: `${onOneLine(source.slice(start, end))} → ${onOneLine(replacement) || 'nothing'}`,
        code,
      });
    }
    return !isForm(node);
  });
  return [...mutants.values()].sort((a, b) => a.at - b.at).map(({ at, ...mutant }) => mutant);
};
