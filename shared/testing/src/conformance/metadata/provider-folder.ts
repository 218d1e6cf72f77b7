import path from 'node:path';
import { expect } from 'vitest';

/** The provider's folder, which the test file stands in, or in its `src`. */
export const providerFolder = (): string => {
  const folder = path.dirname(expect.getState().testPath ?? '');
  return path.basename(folder) === 'src' ? path.dirname(folder) : folder;
};
