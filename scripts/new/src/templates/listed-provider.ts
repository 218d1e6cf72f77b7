import { mark } from '../unwritten.ts';
import { literal } from './source.ts';

/** What a mock says of a provider that fewer than two public catalogues know. */
export const listedProvider = (name: string, documentation: string): string => `unlikeCatalogues: { provider: {
  // ${mark} why no two catalogues know ${name}, such as that it is new.
  reason: ${literal(`Its documentation describes it; two catalogues do not know ${name}.`)},
  url: ${literal(documentation)},
} },`;
