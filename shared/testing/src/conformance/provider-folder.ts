import path from 'node:path';
import { expect } from 'vitest';

/** The provider's folder, which the test file stands in. */
export const providerFolder = (): string => path.resolve(expect.getState().testPath ?? '', '../..');
