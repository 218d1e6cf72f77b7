import { expect, test } from 'vitest';
import { checkLogo, iconOf } from './check-logo.ts';
import { drawLogo } from './draw-logo.ts';
import { findIcon } from './find-icon.ts';

test.each([...'abcdefghijklmnopqrstuvwxyz0123456789'])('%s makes a logo that says it was drawn', async (character) => {
  const logo = drawLogo(await findIcon(`monogram:${character}`));
  expect(checkLogo(logo)).toEqual([]);
  expect(logo.dark).toBeUndefined();
  expect(iconOf(logo.light)).toBe(`monogram:${character}`);
  expect(logo.light).toContain('drawn for want of a mark');
});
