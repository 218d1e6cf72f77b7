import { type Node, part, parts } from '../syntax.ts';
import { type Change, instead, type Mutator } from './mutator.ts';

/** Leaves each of a list out, with the comma that it stands before or, as the last, behind. */
const without = (list: readonly Node[]): Change[] =>
  list.map(({ start, end }, index) => {
    const [previous, next] = [list[index - 1], list[index + 1]];
    if (next) return { start, end: next.start, replacement: '' };
    return { start: previous ? previous.end : start, end, replacement: '' };
  });

/** Leaves an entry of a list, a property of an object or a default out. */
export const collections: Mutator = (node) => {
  if (node.type === 'ArrayExpression') return without(parts(node, 'elements'));
  if (node.type === 'ObjectExpression') return without(parts(node, 'properties'));
  const right = node.type === 'AssignmentPattern' ? part(node, 'right') : undefined;
  return right ? instead(right, 'undefined') : [];
};
