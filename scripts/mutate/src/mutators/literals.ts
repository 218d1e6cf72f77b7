import { type Node, part } from '../syntax.ts';
import { instead, type Mutator } from './mutator.ts';

/** A name and not a value: where a module is, what a property is called. */
const isName = (node: Node, [parent]: readonly Node[]) =>
  !parent ||
  parent.type.startsWith('Import') ||
  parent.type.startsWith('Export') ||
  (parent.type === 'Property' && part(parent, 'key') === node);

const isDirective = ([parent]: readonly Node[]) => typeof parent?.directive === 'string';

/** What `typeof` gives is one of few words: with any other the comparison is decided, which conditions are. */
const isTypeName = ([parent]: readonly Node[]) =>
  parent?.type === 'BinaryExpression' &&
  [part(parent, 'left'), part(parent, 'right')].some((side) => side?.operator === 'typeof');

/** Puts the other truth value, another number, an empty text. */
export const literals: Mutator = (node, text, above) => {
  if (node.type === 'TemplateLiteral') {
    const isTagged = above[0]?.type === 'TaggedTemplateExpression';
    return isTagged || text(node) === '``' ? [] : instead(node, "''");
  }
  if (node.type !== 'Literal' || isName(node, above) || isDirective(above) || isTypeName(above)) return [];
  const { value } = node;
  if (typeof value === 'boolean') return instead(node, String(!value));
  if (typeof value === 'number') return instead(node, value === 0 ? '1' : '0');
  if (typeof value === 'string') return instead(node, value === '' ? "'something'" : "''");
  return [];
};
