import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeNetwork, officialFactoryIds } from '@logto-social/testing';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { hostDirectories } from './host-directories.ts';
import type { HostVersion } from './host-versions.ts';
import { type Factory, loadHost } from './load-host.ts';
import { publishedConnectors } from './published-connectors.ts';
import { testConnectorInHost } from './test-connector-in-host.ts';

/** Every published connector in one version of Logto: loaded by its loader, and signing people in for its callers. */
export const testHost = async (version: HostVersion): Promise<void> => {
  const { modules, connectors } = hostDirectories(inject('hostsRoot'), version);
  const host = await loadHost(modules);
  // With its sockets, a bundle meets a provider that is real, in a test of its own.
  const server = makeNetwork([], () => undefined);
  let factories: Factory[] = [];

  beforeAll(async () => {
    server.open();
    factories = await host.loadConnectorFactories(await host.getConnectorPackagesFromDirectory(connectors), false);
  });
  afterEach(() => {
    server.resetHandlers();
    expect(server.unanswered()).toEqual([]);
  });
  afterAll(server.close);

  test('the host has the connector kit of its version', async () => {
    const manifest = await readFile(path.join(modules, '@logto/connector-kit/package.json'), 'utf8');
    expect(`kit-${JSON.parse(manifest).version.split('.')[0]}`).toBe(version);
  });

  test('a connector finds the kit, zod and nothing else', async () => {
    const directory = path.join(connectors, '../broken');
    await mkdir(path.join(directory, 'lib'), { recursive: true });
    const manifest = { name: 'connector-broken', type: 'module', dependencies: { '@logto/connector-kit': '*' } };
    await writeFile(path.join(directory, 'package.json'), JSON.stringify(manifest));
    await writeFile(path.join(directory, 'lib/index.js'), `import 'zod'; import '@logto/connector-kit'; import 'ky';`);
    await expect(host.loadConnector(directory, false)).rejects.toThrow(`Cannot find package 'ky'`);
    await rm(directory, { recursive: true });
  });

  test('no two connectors have one factory ID, nor one of Logto’s own', () => {
    const ids = factories.map(({ metadata }) => metadata.id);
    expect(ids).toHaveLength(publishedConnectors.length);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(officialFactoryIds).not.toContain(id);
  });

  describe.each(publishedConnectors)('$name', (connector) =>
    testConnectorInHost(host, connector, {
      server,
      factory: () => {
        const found = factories.find((factory) => path.basename(factory.path) === connector.directory);
        return found ?? expect.fail('The host has skipped this connector.');
      },
      directory: path.join(connectors, connector.directory),
    }),
  );
};
