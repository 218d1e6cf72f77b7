import { part } from '../syntax.ts';
import { instead, type Mutator } from './mutator.ts';

const choices = ['IfStatement', 'ConditionalExpression'];
const loops = ['WhileStatement', 'DoWhileStatement', 'ForStatement'];

/** Decides a choice in advance; ends a loop before it begins. */
export const conditions: Mutator = (node) => {
  const test = part(node, 'test');
  if (!test) return [];
  if (choices.includes(node.type)) return instead(test, 'true', 'false');
  return loops.includes(node.type) ? instead(test, 'false') : [];
};
