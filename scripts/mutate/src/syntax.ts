import { parseSync } from 'rolldown/utils';

/** A node of the syntax tree (ESTree), with its place in the source text. */
export type Node = { type: string; start: number; end: number } & Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value;

/** A node's part of that name; undefined where it has none. */
export const part = (node: Node, name: string): Node | undefined => {
  const value = node[name];
  return isNode(value) ? value : undefined;
};

/** A node's parts of that name, where it has a list of them. */
export const parts = (node: Node, name: string): Node[] => {
  const value = node[name];
  return Array.isArray(value) ? value.filter(isNode) : [];
};

/** Every node right below one, in the order of the text. */
const children = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

/** What TypeScript adds to JavaScript has no effect when it runs, but for what it wraps. */
const wrappers = ['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'];

const isOnlyType = ({ type }: Node) => type.startsWith('TS') && !wrappers.includes(type);

/**
 * Visits every node that has an effect when the program runs, each before its parts.
 *
 * @param visit says whether to go on into the node's parts; gets the nodes above it, the nearest first.
 */
export const walk = (node: Node, visit: (node: Node, above: readonly Node[]) => boolean, above: Node[] = []): void => {
  if (isOnlyType(node) || !visit(node, above)) return;
  for (const child of children(node)) walk(child, visit, [node, ...above]);
};

/**
 * The syntax tree of a TypeScript source; undefined where it does not parse.
 *
 * @param file its name, which tells the dialect.
 */
export const parse = (file: string, source: string): Node | undefined => {
  const { program, errors } = parseSync(file, source);
  return errors.length === 0 && isNode(program) ? program : undefined;
};
