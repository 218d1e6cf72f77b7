export { connectorFiles } from './connector-files.ts';
export { hostDirectories, tarballDirectory } from './host-directories.ts';
export { layOutHosts } from './lay-out-hosts.ts';
export { loadHost } from './load-host.ts';
export { packConnectors } from './pack-connectors.ts';
export { unpackConnectors } from './unpack-connectors.ts';
