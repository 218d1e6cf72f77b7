import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import path from 'node:path';
import { runServer } from 'verdaccio';

/** A package registry of its own, on loopback. */
export type Registry = {
  /** Its URL, with a slash at the end. */
  url: string;
  /** What it takes a publisher by: any will do. */
  token: string;
  /** The variables that make npm and pnpm use it, and leave the user's own configuration alone. */
  environment: Readonly<Record<string, string>>;
  stop: () => Promise<void>;
};

const token = 'rehearsal';

/** Whoever asks may read and publish; what it does not hold, it does not have. */
const configuration = (storage: string) => ({
  storage,
  packages: { '**': { access: '$all', publish: '$all' } },
  uplinks: {},
  log: { type: 'stdout', format: 'pretty', level: 'fatal' },
  max_body_size: '10mb',
  web: { enable: false },
  self_path: storage,
});

/**
 * Starts an empty registry on a free port of the loopback address.
 *
 * @param directory an empty folder for its packages and for the configuration of its clients.
 */
export const startRegistry = async (directory: string): Promise<Registry> => {
  await mkdir(directory, { recursive: true });
  const server: Server = await runServer(configuration(path.join(directory, 'storage')));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The registry listens on no port.');
  const host = `127.0.0.1:${address.port}`;
  const url = `http://${host}/`;

  // npm sends nothing to a registry that it has no token for, whether or not the registry asks for one.
  const userConfiguration = path.join(directory, 'npmrc');
  await writeFile(userConfiguration, `registry=${url}\n//${host}/:_authToken=${token}\n`);
  return {
    url,
    token,
    environment: {
      npm_config_registry: url,
      npm_config_userconfig: userConfiguration,
      npm_config_cache: path.join(directory, 'cache'),
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
