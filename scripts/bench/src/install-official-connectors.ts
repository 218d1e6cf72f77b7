import { mkdir, realpath, symlink } from 'node:fs/promises';
import path from 'node:path';
import { installPackages } from './install-packages.ts';

/**
 * Logto's own social connectors, by the names that their packages have behind `@logto/connector-`.
 *
 * https://github.com/logto-io/logto/tree/master/packages/connectors
 */
const names = [
  'alipay-native',
  'alipay-web',
  'amazon',
  'apple',
  'azuread',
  'dingtalk-web',
  'discord',
  'facebook',
  'feishu-web',
  'github',
  'gitlab',
  'google',
  'huggingface',
  'kakao',
  'kook',
  'line',
  'linkedin',
  'naver',
  'oauth',
  'oidc',
  'patreon',
  'qq',
  'saml',
  'slack',
  'wechat-native',
  'wechat-web',
  'wecom',
  'x',
  'xiaomi',
];

/**
 * Installs Logto's own social connectors from the package registry, with all that they depend on.
 *
 * @param root an empty folder.
 * @returns the folder that holds them as a host's folder of connectors does.
 */
export const installOfficialConnectors = async (root: string): Promise<string> => {
  const packages = names.map((name) => `@logto/connector-${name}`);
  await installPackages(root, Object.fromEntries(packages.map((name) => [name, 'latest'])));

  const directory = path.join(root, 'connectors');
  await mkdir(directory);
  for (const name of packages) {
    const target = await realpath(path.join(root, 'node_modules', name));
    await symlink(target, path.join(directory, path.basename(name)), 'dir');
  }
  return directory;
};
