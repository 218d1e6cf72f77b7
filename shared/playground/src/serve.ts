import { once } from 'node:events';
import { createAdaptorServer } from '@hono/node-server';
import { createApp } from './app.ts';
import { findConnectors } from './find-connectors.ts';
import { openSandbox } from './sandbox.ts';

/**
 * Serves the playground on the loopback interface.
 *
 * @param port 0 for any that is free.
 * @param report is told which connectors cannot be loaded, and why.
 * @returns where it is served.
 */
export const serve = async (port: number, report: (problem: string) => void): Promise<string> => {
  const connectors = await findConnectors(report);
  // The global `Request` and `Response` stay Node's own: those of the connectors are intercepted.
  const server = createAdaptorServer({ fetch: (request) => app.fetch(request), overrideGlobalObjects: false });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const origin = `http://localhost:${typeof address === 'object' && address ? address.port : port}`;
  const app = createApp({ connectors, sandbox: openSandbox(), origin });
  return origin;
};
