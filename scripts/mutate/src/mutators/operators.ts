import { type Node, part } from '../syntax.ts';
import { type Change, instead, type Mutator } from './mutator.ts';

const others: Readonly<Record<string, readonly string[]>> = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&': ['|'],
  '|': ['&'],
  '^': ['&'],
  '<<': ['>>'],
  '>>': ['<<'],
  '>>>': ['<<'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['||'],
  '+=': ['-='],
  '-=': ['+='],
  '??=': ['='],
  '||=': ['='],
  '&&=': ['='],
  '++': ['--'],
  '--': ['++'],
};

const isText = (node: Node | undefined) =>
  node?.type === 'TemplateLiteral' || (node?.type === 'Literal' && typeof node.value === 'string');

const isPlus = ({ type, operator, left }: Node) =>
  type === 'BinaryExpression' && operator === '+' && typeof left === 'object';

/** With an empty default, the other operator only puts it for what is as empty. */
const isEmpty = ({ type, value, properties, elements }: Node) =>
  (type === 'Literal' && value === '') || [properties, elements].some((list) => Array.isArray(list) && !list.length);

const swapped = (node: Node, text: (node: Node) => string): Change[] => {
  const [left, right] = [part(node, 'left'), part(node, 'right')];
  if (!left || !right) return [];
  const operator = String(node.operator);
  if (operator === '??' && isEmpty(right)) return [];
  const numbers = isPlus(node) && !isText(left) && !isText(right) ? ['-'] : [];
  return instead(
    node,
    ...[...(others[operator] ?? []), ...numbers].map((other) => `${text(left)} ${other} ${text(right)}`),
  );
};

/** Puts another operator, or one of the operands alone. */
export const operators: Mutator = (node, text) => {
  const [left, right, argument] = [part(node, 'left'), part(node, 'right'), part(node, 'argument')];
  switch (node.type) {
    case 'BinaryExpression':
    case 'AssignmentExpression':
      return swapped(node, text);
    case 'LogicalExpression':
      return left && right ? [...swapped(node, text), ...instead(node, text(left), text(right))] : [];
    case 'UnaryExpression':
      return argument && ['!', '-', '+', '~'].includes(String(node.operator)) ? instead(node, text(argument)) : [];
    case 'UpdateExpression': {
      const other = others[String(node.operator)]?.[0] ?? '';
      return argument ? instead(node, node.prefix ? other + text(argument) : text(argument) + other) : [];
    }
    default:
      return [];
  }
};
