import { part, parts } from '../syntax.ts';
import { instead, type Mutator } from './mutator.ts';

const functions = ['ArrowFunctionExpression', 'FunctionExpression', 'FunctionDeclaration'];

/** Leaves a statement out, or all that a function does. */
export const statements: Mutator = (node, _, above) => {
  const body = part(node, 'body');
  if (functions.includes(node.type) && body) {
    if (body.type !== 'BlockStatement') return instead(body, 'undefined');
    return parts(body, 'body').length > 0 ? instead(body, '{}') : [];
  }
  const isEffect = node.type === 'ExpressionStatement' && typeof node.directive !== 'string';
  // A choice decided in advance leaves out all that it guards.
  const isGuarded = above[0]?.type === 'IfStatement' || above[1]?.type === 'IfStatement';
  if (isEffect || (node.type === 'ThrowStatement' && !isGuarded)) return instead(node, ';');
  const handler = node.type === 'CatchClause' ? body : undefined;
  const last = node.type === 'TryStatement' ? part(node, 'finalizer') : undefined;
  return [handler, last].flatMap((block) => (block && parts(block, 'body').length > 0 ? instead(block, '{}') : []));
};
