import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { esmExternalRequirePlugin } from 'rolldown/plugins';
import { asciiOnly } from './ascii-only.ts';
import { thirdPartyLicenses } from './third-party-licenses.ts';

/**
 * What a connector may import at run time. A host untars the package and installs nothing, so whatever else a
 * connector needs is bundled: only the connector kit (one copy of `ConnectorError` for the host and for us)
 * and `zod` (which every Logto core depends on) stay outside, beside Node's own modules.
 */
const hostProvides = ['@logto/connector-kit', 'zod'];

/** Node's own modules as CommonJS libraries ask for them: `require('crypto')`. */
const bareBuiltins = builtinModules.filter((name) => !name.startsWith('node:'));

/** Whether a module only says where names come from, which leaves nothing of it in a bundle. */
const passesOn = (file: string) => /^export .*\bfrom\b/m.test(readFileSync(file, 'utf8'));

/**
 * Writes the bundle of a connector, `lib/index.js`, its source map, and the licences of what it holds of others.
 *
 * @param folder where the connector is.
 * @returns the files that the bundle depends on: what is in it, and what says where that comes from.
 */
export const bundle = async (folder: string): Promise<string[]> => {
  const build = await rolldown({
    cwd: folder,
    input: 'src/index.ts',
    platform: 'node',
    external: hostProvides,
    // A `require` of one of Node's modules becomes an import, so that what a bundle loads can be read off its imports.
    plugins: [esmExternalRequirePlugin({ external: [/^node:/, ...bareBuiltins] }), asciiOnly, thirdPartyLicenses],
    // What cannot be found would be left to the host, which has it no more.
    onwarn: ({ message }) => {
      throw new Error(message);
    },
    treeshake: { moduleSideEffects: [{ external: true, sideEffects: false }] },
  });
  try {
    await rm(path.join(folder, 'lib'), { recursive: true, force: true });
    const { output } = await build.write({
      file: path.join(folder, 'lib/index.js'),
      format: 'esm',
      minify: true,
      sourcemap: true,
      // Names and places are what a stack trace takes. The sources themselves would double every package.
      sourcemapExcludeSources: true,
      codeSplitting: false,
      paths: (id) => (bareBuiltins.includes(id) ? `node:${id}` : id),
    });
    const loaded = new Set((await build.watchFiles).map((file) => path.resolve(folder, file)));
    const bundled = new Set(output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : [])));
    return [...loaded].filter((file) => bundled.has(file) || passesOn(file));
  } finally {
    await build.close();
  }
};
