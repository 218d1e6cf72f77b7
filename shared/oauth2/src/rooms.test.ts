import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** The rooms of this folder, each of which may look into those before it and into no other. */
const rooms = [
  'values',
  'errors',
  'http',
  'configuration',
  'session',
  'client-authentication',
  'authorization',
  'token',
  'identity',
  'user-info',
  'id-token',
  'connector',
];

const root = import.meta.dirname;

const filesOf = (room: string) =>
  readdirSync(path.join(root, room)).filter((file) => !/\.(test|test-helper)\.ts$/.test(file));

/** The rooms that a file looks into. */
const lookedInto = (room: string, file: string): string[] => {
  const source = readFileSync(path.join(root, room, file), 'utf8');
  const imported = [...source.matchAll(/from '(\.[^']+)'/g)].map(([, target = '']) => target);
  return imported.map((target) => path.relative(root, path.join(root, room, target)).split(path.sep)[0] ?? '');
};

test('every file is in a room', () => {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...rooms].sort());
  const loose = readdirSync(root).filter((name) => name.endsWith('.ts') && !/^(index|rooms\.test)\.ts$/.test(name));
  expect(loose).toEqual([]);
});

test.each(rooms)('%s looks into itself and the rooms before it', (room) => {
  const allowed = rooms.slice(0, rooms.indexOf(room) + 1);
  const wrong = filesOf(room).flatMap((file) =>
    lookedInto(room, file)
      .filter((other) => !allowed.includes(other))
      .map((other) => `${room}/${file} looks into ${other}`),
  );
  expect(wrong).toEqual([]);
});
