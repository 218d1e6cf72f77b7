import { defineConfig } from 'rolldown';

/**
 * What a connector may import at run time. A host untars the package and installs nothing, so whatever else a
 * connector needs is bundled: only the connector kit (one copy of `ConnectorError` for the host and for us)
 * and `zod` (which every Logto core depends on) stay outside, beside Node's own modules.
 */
const hostProvides = ['@logto/connector-kit', 'zod', /^node:/];

export default defineConfig({
  input: 'src/index.ts',
  platform: 'node',
  external: hostProvides,
  output: { file: 'lib/index.js', format: 'esm', minify: true, sourcemap: true, codeSplitting: false },
});
