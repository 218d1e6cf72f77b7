import { part, parts } from '../syntax.ts';
import { instead, type Mutator } from './mutator.ts';

const others: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  toLowerCase: 'toUpperCase',
  toUpperCase: 'toLowerCase',
  replaceAll: 'replace',
  max: 'min',
  min: 'max',
  indexOf: 'lastIndexOf',
  lastIndexOf: 'indexOf',
};

/** What only refines the value that it is called on, so that the value will do as well. */
const refining = new Set([
  'catch',
  'concat',
  'default',
  'filter',
  'finally',
  'finite',
  'flat',
  'int',
  'map',
  'max',
  'min',
  'optional',
  'nullish',
  'pipe',
  'refine',
  'replace',
  'replaceAll',
  'reverse',
  'safe',
  'slice',
  'sort',
  'strict',
  'subarray',
  'superRefine',
  'toLowerCase',
  'toSorted',
  'toUpperCase',
  'transform',
  'trim',
  'trimEnd',
  'trimStart',
  'url',
]);

/** Calls the opposite, or nothing at all; goes on where `?.` would stop. */
export const calls: Mutator = (node, text) => {
  const object = part(node, 'object') ?? part(node, 'callee');
  if (node.optional === true && object) {
    const access = text(node).slice(text(object).length);
    return instead(node, text(object) + access.replace(/^\s*\?\.(?=[[(])/, '').replace(/^\s*\?\./, '.'));
  }
  if (node.type !== 'CallExpression') return [];
  const callee = part(node, 'callee');
  const [receiver, property] =
    callee?.type === 'MemberExpression' ? [part(callee, 'object'), part(callee, 'property')] : [];
  if (!receiver || !property || callee?.computed) return [];
  const name = text(property);
  const isStatic = receiver.type === 'Identifier' && /^[A-Z]/.test(text(receiver));
  // With a pattern, which must be a global one, both are the same.
  const isPattern = parts(node, 'arguments')[0]?.regex !== undefined;
  const opposite = name === 'replaceAll' && isPattern ? undefined : others[name];
  return [
    ...(opposite ? instead(property, opposite) : []),
    ...(refining.has(name) && !isStatic && parts(node, 'arguments').length < 3 ? instead(node, text(receiver)) : []),
  ];
};
