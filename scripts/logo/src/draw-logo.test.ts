import { describe, expect, it } from 'vitest';
import { drawLogo } from './draw-logo.ts';
import type { Icon } from './find-icon.ts';

const icon = (body: string, rest: Partial<Icon> = {}): Icon => ({
  body,
  viewBox: { left: 0, top: 0, width: 24, height: 24 },
  source: 'logos:acme (x@1.0.0, CC0-1.0)',
  ...rest,
});
const head = '<svg xmlns="http://www.w3.org/2000/svg"';
const comment = '<!-- logos:acme (x@1.0.0, CC0-1.0) -->';

describe('drawLogo', () => {
  it('draws one file for a mark in colour', () => {
    expect(drawLogo(icon('<path fill="#f00"/>'))).toEqual({
      light: `${head} viewBox="0 0 24 24">${comment}<path fill="#f00"/></svg>\n`,
    });
  });

  it("draws a one-coloured icon in the brand's colour", () => {
    expect(drawLogo(icon('<path/>', { color: '#9146ff' }))).toEqual({
      light: `${head} viewBox="0 0 24 24" fill="#9146ff">${comment}<path/></svg>\n`,
    });
  });

  it('puts the mark in the middle of a square', () => {
    const box = { left: 0, top: 2, width: 251, height: 256 };
    expect(drawLogo(icon('<path fill="#f00"/>', { viewBox: box })).light).toContain('viewBox="-2.5 2 256 256"');
    expect(drawLogo(icon('<path fill="#f00"/>', { viewBox: { ...box, width: 300 } })).light).toContain(
      'viewBox="0 -20 300 300"',
    );
  });

  it('adds a white variant of a mark in near-black', () => {
    const { light, dark } = drawLogo(icon('<path fill="#161614"/><path/><path fill="none"/>'));
    expect(light).toContain('><path fill="#161614"/><path/><path fill="none"/></svg>');
    expect(dark).toContain('fill="#fff"><!--');
    expect(dark).toContain('><path fill="#fff"/><path/><path fill="none"/></svg>');
  });

  it('draws a white mark black for light pages', () => {
    const { light, dark } = drawLogo(icon('<path/>', { color: '#ffffff' }));
    expect(light).toContain('fill="#000"');
    expect(dark).toContain('fill="#ffffff"');
  });

  it('keeps a mark in black and white as it is', () => {
    expect(drawLogo(icon('<path fill="#fff"/><path/>')).dark).toBeUndefined();
  });

  it('refuses a word', () => {
    const viewBox = { left: 0, top: 0, width: 512, height: 139 };
    expect(() => drawLogo(icon('<path/>', { viewBox }))).toThrow('512 by 139, a word and not a mark');
  });
});
