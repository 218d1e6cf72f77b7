import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const isProgram = (file: string) => file.endsWith('.ts') && !/\.(test|test-helper|config)\.ts$/.test(file);

/**
 * Rooms say what a folder holds, and dependencies between them point one way.
 *
 * @param root the folder. Only what its package exports stands in it itself.
 * @param rooms its rooms, each of which may look into those before it and into no other.
 */
export const testRooms = (root: string, rooms: readonly string[]): void => {
  const programs = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(isProgram);
  const { exports } = JSON.parse(readFileSync(path.join(root, '../package.json'), 'utf8'));
  const exported = Object.values(exports).map((file) => path.relative('src', String(file)));
  const roomOf = (file: string) => rooms.find((room) => file.startsWith(`${room}/`));

  /** The files of the folder that one of them imports. */
  const importsOf = (file: string): string[] => {
    const source = readFileSync(path.join(root, file), 'utf8');
    const targets = [...source.matchAll(/(?:from|import) '(\.[^']+)'/g)].map(([, target = '']) => target);
    return targets.map((target) => path.join(path.dirname(file), target));
  };

  test('every file is in a room, and every room has one', () => {
    const loose = programs.filter((file) => !roomOf(file));
    expect(loose.sort()).toEqual(exported.sort());
    expect(rooms.filter((room) => !programs.some((file) => roomOf(file) === room))).toEqual([]);
  });

  test.each(rooms)('%s looks into itself and the rooms before it', (room) => {
    const allowed = rooms.slice(0, rooms.indexOf(room) + 1);
    const wrong = programs
      .filter((file) => roomOf(file) === room)
      .flatMap((file) =>
        importsOf(file)
          .filter((target) => !allowed.includes(roomOf(target) ?? ''))
          .map((target) => `${file} looks into ${target}`),
      );
    expect(wrong).toEqual([]);
  });
};
