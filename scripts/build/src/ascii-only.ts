import { decode, encode } from '@jridgewell/sourcemap-codec';
import type { Plugin } from 'rolldown';

const escapeUnit = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Characters that an escape is longer by. */
const growth = escapeUnit('é').length - 1;

/**
 * Writes every character beyond ASCII as an escape. In a bundle such characters stand in texts and patterns alone, where
 * the escape means the same.
 *
 * @param code a bundle.
 * @param mappings its source map's (ECMA-426), whose columns move along.
 */
export const escapeCode = (code: string, mappings: string): { code: string; mappings: string } => {
  const lines = code.split('\n');
  const moved = decode(mappings).map((segments, line) => {
    const columns = [...(lines[line] ?? '').matchAll(/[^\0-\x7f]/g)].map(({ index }) => index);
    let before = 0;
    return segments.map((segment): typeof segment => {
      while ((columns[before] ?? Number.POSITIVE_INFINITY) < segment[0]) before += 1;
      const [column, ...rest] = segment;
      return [column + before * growth, ...rest] as typeof segment;
    });
  });
  return { code: code.replaceAll(/[^\0-\x7f]/g, escapeUnit), mappings: encode(moved) };
};

/**
 * Keeps bundles to ASCII. The names of connectors are in four languages, and V8 holds a source with a single character
 * beyond Latin-1 in twice the space.
 */
export const asciiOnly: Plugin = {
  name: 'ascii-only',
  generateBundle: (_, bundle) => {
    for (const [name, output] of Object.entries(bundle)) {
      const map = bundle[`${name}.map`];
      if (output.type !== 'chunk' || map?.type !== 'asset') continue;
      const { mappings, ...rest } = JSON.parse(String(map.source));
      const escaped = escapeCode(output.code, mappings);
      output.code = escaped.code;
      map.source = JSON.stringify({ ...rest, mappings: escaped.mappings });
    }
  },
};
