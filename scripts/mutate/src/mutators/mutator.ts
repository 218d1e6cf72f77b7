import type { Node } from '../syntax.ts';

/** A piece of the source text and what stands there instead. */
export type Change = { start: number; end: number; replacement: string };

/**
 * Changes that may be made at a node, each alone.
 *
 * @param node what is changed.
 * @param text gives the source text of a node.
 * @param above the nodes around it, the nearest first.
 */
export type Mutator = (node: Node, text: (node: Node) => string, above: readonly Node[]) => Change[];

/** A node replaced by other texts. */
export const instead = ({ start, end }: Node, ...replacements: string[]): Change[] =>
  replacements.map((replacement) => ({ start, end, replacement }));
