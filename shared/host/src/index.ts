export { hostDirectories, tarballDirectory } from './host-directories.ts';
export { layOutHosts } from './lay-out-hosts.ts';
export { loadHost } from './load-host.ts';
