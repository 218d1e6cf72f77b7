import { builtinModules } from 'node:module';
import { defineConfig } from 'rolldown';
import { esmExternalRequirePlugin } from 'rolldown/plugins';
import { asciiOnly } from './scripts/ascii-only.ts';

/**
 * What a connector may import at run time. A host untars the package and installs nothing, so whatever else a
 * connector needs is bundled: only the connector kit (one copy of `ConnectorError` for the host and for us)
 * and `zod` (which every Logto core depends on) stay outside, beside Node's own modules.
 */
const hostProvides = ['@logto/connector-kit', 'zod'];

/** Node's own modules as CommonJS libraries ask for them: `require('crypto')`. */
const bareBuiltins = builtinModules.filter((name) => !name.startsWith('node:'));

export default defineConfig({
  input: 'src/index.ts',
  platform: 'node',
  external: hostProvides,
  // A `require` of one of Node's modules becomes an import, so that what a bundle loads can be read off its imports.
  plugins: [esmExternalRequirePlugin({ external: [/^node:/, ...bareBuiltins] }), asciiOnly],
  treeshake: { moduleSideEffects: [{ external: true, sideEffects: false }] },
  output: {
    file: 'lib/index.js',
    format: 'esm',
    minify: true,
    sourcemap: true,
    codeSplitting: false,
    paths: (id) => (bareBuiltins.includes(id) ? `node:${id}` : id),
  },
});
