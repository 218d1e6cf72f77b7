import { z } from 'zod';
import { run } from './run.ts';

/** A Logto that somebody may run: the command line tool that loads connectors, and the connector kit beside it. */
export type HostVersion = { cli: string; kit: string };

/** A published version of the command line tool, and the major version of the kit that it was made with. */
type Tool = { version: string; kitMajor: string };

const majorOf = (version: string) => version.replace(/^\D*(\d+).*$/, '$1');

const isReleased = (version: string) => /^\d+\.\d+\.\d+$/.test(version);

const view = async (...words: string[]): Promise<unknown> =>
  JSON.parse(await run(['npm', 'view', ...words, '--json'], import.meta.dirname));

const versionsOf = async (name: string): Promise<string[]> =>
  z
    .array(z.string())
    .parse(await view(name, 'versions'))
    .filter(isReleased);

/**
 * Every tool with the kit that its range gives, the newest first, and every other kit beside the newest tool of its
 * major version, or the oldest that there is.
 *
 * @param tools the tools, oldest first.
 * @param kits the kits, oldest first.
 */
export const combine = (tools: readonly Tool[], kits: readonly string[]): HostVersion[] => {
  const newestKit = (major: string) => kits.findLast((kit) => majorOf(kit) === major);
  const own = tools.toReversed().flatMap(({ version, kitMajor }) => {
    const kit = newestKit(kitMajor);
    return kit === undefined ? [] : [{ cli: version, kit }];
  });
  const others = kits
    .filter((kit) => own.every((host) => host.kit !== kit))
    .flatMap((kit) => {
      const tool = tools.findLast(({ kitMajor }) => kitMajor === majorOf(kit)) ?? tools[0];
      return tool === undefined ? [] : [{ cli: tool.version, kit }];
    });
  return [...own, ...others];
};

/** Every host that connectors must load in: all tools that the registry has, and all kits from 4.0 on. */
export const hostMatrix = async (): Promise<HostVersion[]> => {
  const kits = (await versionsOf('@logto/connector-kit')).filter((kit) => Number(majorOf(kit)) >= 4);
  const versions = await versionsOf('@logto/cli');
  const tools = await Promise.all(
    versions.map(async (version) => {
      const range = z.string().parse(await view(`@logto/cli@${version}`, 'dependencies.@logto/connector-kit'));
      return { version, kitMajor: majorOf(range) };
    }),
  );
  return combine(tools, kits);
};
