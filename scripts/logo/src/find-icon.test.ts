import { describe, expect, it } from 'vitest';
import { findIcon } from './find-icon.ts';

describe('findIcon', () => {
  it('finds a coloured mark in an Iconify set', async () => {
    const icon = await findIcon('logos:discord-icon');
    expect(icon).toMatchObject({ viewBox: { left: 0, top: 0, width: 256, height: 199 } });
    expect(icon.color).toBeUndefined();
    expect(icon.body).toMatch(/^<path fill="#/);
    expect(icon.source).toMatch(/^logos:discord-icon \(@iconify-json\/logos@[\d.]+, CC0-1\.0\)$/);
  });

  it("finds a one-coloured mark and the brand's colour in simple-icons", async () => {
    const icon = await findIcon('simple-icons:twitch');
    expect(icon).toMatchObject({ color: '#9146ff', viewBox: { width: 24, height: 24 } });
    expect(icon.source).toMatch(/^simple-icons:twitch \(simple-icons@[\d.]+, CC0-1\.0\)$/);
  });

  it.each([
    ['github', 'is not <set>:<icon>'],
    ['../logos:x', 'is not <set>:<icon>'],
    ['nowhere:x', 'not installed'],
    ['monogram:ab', 'is not a single letter or digit'],
    ['logos:no-such-icon', 'has no "no-such-icon"'],
    ['logos:constructor', 'has no "constructor"'],
    ['logos:apigee', 'has dropped "apigee"'],
    ['simple-icons:gimp', 'is licensed CC-BY-SA-4.0'],
    ['simple-icons:no-such-icon', 'has no "no-such-icon"'],
  ])('refuses %s', async (name, message) => {
    await expect(findIcon(name)).rejects.toThrow(message);
  });
});
