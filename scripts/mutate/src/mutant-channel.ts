import type { Chosen } from './stand-in.ts';

/** The name of the channel on which a judge asks its worker. */
export const channelName = 'mutants';

/** Asks for a test file, by its absolute path, with a mutant in the place of its program. */
export type Asked = Chosen & { test: string };

/** What the worker says: that it waits to be asked, or what became of a test file, by the name of what failed first. */
export type Heard = { says: 'free' } | { says: 'done'; failed: string | undefined };
