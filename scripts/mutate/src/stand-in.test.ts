import { expect, test } from 'vitest';
import { standIn } from './stand-in.ts';

const exportsOf = (source: string) =>
  standIn('/root/program.ts', source)
    .split('\n')
    .filter((line) => line.startsWith('export'));

test('a stand-in exports every value that the program exports, and no type', () => {
  const source = `
    export const a = 1, b = 2;
    export function c() {}
    export async function d() {}
    export class E {}
    export type F = string;
    export interface G {}
    const h = 1;
    export { h, h as i };
    export type { J } from './j.ts';
    export default a;`;
  const named = ['a', 'b', 'c', 'd', 'E', 'h', 'i'].map((name) => `export const ${name} = loaded.${name};`);
  expect(exportsOf(source)).toEqual([...named, 'export default loaded.default;']);
});

test('a program that exports nothing has a stand-in all the same, as it may do something when it is loaded', () => {
  expect(standIn('/root/program.ts', 'go();')).toContain(`import(/* @vite-ignore */ "/root/program.ts" + '?mutant='`);
});
