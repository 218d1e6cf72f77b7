/**
 * What it costs a host to load the connectors and to sign somebody in with the generic ones, against what others cost it:
 * all in turn, in the same run. The package registry gives the others; `pnpm build` must have been run.
 */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { hostDirectories, layOutHosts } from '@logto-social/host';
import { compareLoading } from './compare-loading.ts';
import { compareSignIns } from './compare-sign-ins.ts';
import { installOfficialConnectors } from './install-official-connectors.ts';
import { installPeers } from './load-peers.ts';

const { root, remove } = await layOutHosts();
try {
  const { modules, connectors: ours } = hostDirectories(root, 'kit-5');
  const official = await installOfficialConnectors(path.join(root, 'official'));
  const peers = path.join(root, 'peers');
  await installPeers(peers);
  const names = await readdir(ours);
  const folderOf = (name: string) => path.join(ours, names.find((found) => found.endsWith(`-${name}`)) ?? name);
  await compareSignIns(
    {
      oauth2: { ours: folderOf('oauth2'), official: path.join(official, 'connector-oauth') },
      oidc: { ours: folderOf('oidc'), official: path.join(official, 'connector-oidc') },
    },
    peers,
  );
  await compareLoading(modules, { ours, official });
} finally {
  await remove();
}
