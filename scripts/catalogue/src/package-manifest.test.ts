import { expect, test } from 'vitest';
import { packageManifest } from './package-manifest.ts';

const own = {
  name: '@logto-social/connector-example',
  version: '1.2.3',
  description: 'Sign in to Logto with Example.',
};
const repository = 'https://github.com/example/connectors';

test('the folder names the package; version and description are its own', () => {
  expect(packageManifest('example', own, repository)).toMatchObject({
    ...own,
    name: '@logto-social/connector-example',
  });
});

test('a library that only this provider bundles stays, beside those of all', () => {
  const { devDependencies } = packageManifest(
    'example',
    { ...own, devDependencies: { xml: '1.0.0', '@logto-social/wechat': 'workspace:*' } },
    repository,
  );
  expect(Object.keys(devDependencies)).toEqual([
    '@logto-social/oauth2',
    '@logto-social/testing',
    '@logto-social/wechat',
    'xml',
  ]);
});

test('npm finds the folder in the repository', () => {
  expect(packageManifest('example', own, repository)).toMatchObject({
    homepage: 'https://github.com/example/connectors/tree/main/packages/example#readme',
    bugs: { url: 'https://github.com/example/connectors/issues' },
    repository: {
      type: 'git',
      url: 'git+https://github.com/example/connectors.git',
      directory: 'packages/example',
    },
  });
});
