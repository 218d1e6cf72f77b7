import { type Node, parse, part, parts } from './syntax.ts';

const nameOf = (node: Node | undefined) => (typeof node?.name === 'string' ? [node.name] : []);

/** The names of the values that a program exports. */
const exportedNames = (program: Node): string[] =>
  parts(program, 'body')
    .filter(({ type, exportKind }) => type === 'ExportNamedDeclaration' && exportKind !== 'type')
    .flatMap((statement) => {
      const declaration = part(statement, 'declaration');
      const declared = declaration ? [part(declaration, 'id'), ...parts(declaration, 'declarations')] : [];
      const ids = declared.map((node) => (node && part(node, 'id')) ?? node);
      const named = parts(statement, 'specifiers').map((specifier) => part(specifier, 'exported'));
      return declaration?.type.startsWith('TS') ? [] : [...ids, ...named].flatMap(nameOf);
    });

/** Tells the stand-ins of a worker which mutant is asked about: a number of its own, and its program's absolute path. */
export type Chosen = { file: string; mutant: number };

/** Where a worker keeps what was chosen. */
export const chosen = '__mutant';

/**
 * A module that exports what a program does, out of the mutant that is chosen when it is loaded: a worker loads a module
 * again, but never another text of it.
 *
 * @param file the program's absolute path.
 */
export const standIn = (file: string, source: string): string => {
  const program = parse(file, source);
  if (!program) throw new Error(`${file} does not parse.`);
  const hasDefault = parts(program, 'body').some(({ type }) => type === 'ExportDefaultDeclaration');
  const path = JSON.stringify(file);
  return [
    `const { file, mutant } = globalThis.${chosen} ?? {};`,
    `const loaded = await import(/* @vite-ignore */ ${path} + '?mutant=' + (file === ${path} ? mutant : 0));`,
    ...exportedNames(program).map((name) => `export const ${name} = loaded.${name};`),
    ...(hasDefault ? ['export default loaded.default;'] : []),
  ].join('\n');
};
