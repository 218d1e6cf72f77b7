/** What a provider's `package.json` holds that no other says. */
export type OwnManifest = {
  version: string;
  description: string;
  devDependencies?: Readonly<Record<string, string>>;
};

const sorted = (dependencies: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(dependencies).sort(([one], [other]) => (one < other ? -1 : 1)));

/**
 * The whole `package.json` of a provider: what it says itself, and what every one says alike.
 *
 * @param provider its folder.
 * @param own what stands in it by hand: version, description, and libraries that its bundle takes in.
 * @param repository the address of the repository, which npm links to and checks the provenance against.
 */
export const packageManifest = (
  provider: string,
  { version, description, devDependencies }: OwnManifest,
  repository: string,
) => ({
  name: `@logto-social/connector-${provider}`,
  version,
  description,
  keywords: ['logto', 'connector', 'sign-in', 'social', provider],
  homepage: `${repository}/tree/main/packages/${provider}#readme`,
  bugs: { url: `${repository}/issues` },
  repository: { type: 'git', url: `git+${repository}.git`, directory: `packages/${provider}` },
  license: 'MIT',
  type: 'module',
  exports: './lib/index.js',
  files: ['lib', 'logo*.svg'],
  engines: { node: '^22.14.0 || >=24' },
  // What the host has: everything else is in the bundle.
  dependencies: { '@logto/connector-kit': 'catalog:', zod: 'catalog:' },
  devDependencies: sorted({
    ...devDependencies,
    '@logto-social/oauth2': 'workspace:*',
    '@logto-social/testing': 'workspace:*',
  }),
  publishConfig: { access: 'public' },
});
