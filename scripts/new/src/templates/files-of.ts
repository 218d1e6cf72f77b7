import type { Blueprint } from '../blueprint.ts';
import { constantSource } from './constant-source.ts';
import { guide } from './guide.ts';
import { indexSource } from './index-source.ts';
import { metadataSource } from './metadata-source.ts';
import { mockSource } from './mock-source.ts';
import { testSource } from './test-source.ts';
import { typesSource } from './types-source.ts';

/** The sources and the guide of a provider's folder, by their paths in it. */
export const filesOf = (blueprint: Blueprint, hasDarkLogo: boolean): Record<string, string> => {
  const constants = constantSource(blueprint);
  return {
    'src/index.ts': indexSource(blueprint),
    'src/metadata.ts': metadataSource(blueprint, hasDarkLogo),
    ...(constants !== undefined && { 'src/constant.ts': constants }),
    'src/types.ts': typesSource(blueprint),
    'src/mock.ts': mockSource(blueprint),
    'src/index.test.ts': testSource(blueprint),
    'README.md': guide(blueprint),
  };
};
