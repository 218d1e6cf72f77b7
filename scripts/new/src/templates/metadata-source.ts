import type { Blueprint } from '../blueprint.ts';
import { mark } from '../unwritten.ts';
import { importOf, lines, literal } from './source.ts';

/** The `metadata.ts` of a provider: what Logto's console shows of it. */
export const metadataSource = ({ provider, name }: Blueprint, hasDarkLogo: boolean): string =>
  lines(
    importOf(['connectorMetadata'], '@logto-social/oauth2'),
    '',
    'export const metadata = connectorMetadata({',
    `  provider: ${literal(provider)},`,
    `  name: { en: ${literal(name)} },`,
    `  description: { en: ${literal(`${mark} what ${name} is; who has accounts there.`)} },`,
    hasDarkLogo && '  hasDarkLogo: true,',
    '});',
  );
