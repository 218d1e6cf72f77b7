import { type Node, part, parts } from '../syntax.ts';
import { instead, type Mutator } from './mutator.ts';

const functions = ['ArrowFunctionExpression', 'FunctionExpression', 'FunctionDeclaration'];

/** Whether a block does no more than an empty one does. */
const isNothing = (block: Node) => {
  const [first, ...others] = parts(block, 'body');
  if (!first) return true;
  return others.length === 0 && first.type === 'ReturnStatement' && part(first, 'argument')?.name === 'undefined';
};

/** Leaves a statement out, or all that a function does. */
export const statements: Mutator = (node, _, above) => {
  const body = part(node, 'body');
  if (functions.includes(node.type) && body) {
    if (body.type !== 'BlockStatement') return instead(body, 'undefined');
    return isNothing(body) ? [] : instead(body, '{}');
  }
  const isEffect = node.type === 'ExpressionStatement' && typeof node.directive !== 'string';
  // A choice decided in advance leaves out all that it guards.
  const isGuarded = above[0]?.type === 'IfStatement' || above[1]?.type === 'IfStatement';
  if (isEffect || (node.type === 'ThrowStatement' && !isGuarded)) return instead(node, ';');
  const handler = node.type === 'CatchClause' ? body : undefined;
  const last = node.type === 'TryStatement' ? part(node, 'finalizer') : undefined;
  return [handler, last].flatMap((block) => (block && !isNothing(block) ? instead(block, '{}') : []));
};
