import { parseXml } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { isNearlyBlack, isNearlyWhite, paints } from './paints.ts';

const paintsOf = (svg: string) => {
  const { root } = parseXml(svg);
  return root && paints(root);
};

describe('paints', () => {
  it.each([
    ['<svg><path/></svg>', ['black']],
    ['<svg fill="#f00"><g><path/></g></svg>', ['#f00']],
    ['<svg fill="#f00"><path fill="#0f0" stroke="#00f"/></svg>', ['#0f0', '#00f']],
    ['<svg fill="none"><path/></svg>', []],
    ['<svg><path fill="url(#a)"/><linearGradient id="a"><stop stop-color="#abc"/></linearGradient></svg>', ['#abc']],
    ['<svg><mask><path fill="#fff"/></mask><clipPath><path/></clipPath></svg>', []],
  ])('%s', (svg, expected) => {
    expect(paintsOf(svg)).toEqual(expected);
  });
});

describe('isNearlyBlack, isNearlyWhite', () => {
  it.each([
    ['#000', true, false],
    ['black', true, false],
    ['currentColor', true, false],
    ['#161614', true, false],
    ['#0A2540', true, false],
    ['#5865F2', false, false],
    ['#9146ff', false, false],
    ['gray', false, false],
    ['#ff0', false, true],
    ['#FFFFFF', false, true],
    ['white', false, true],
  ])('%s', (paint, black, white) => {
    expect([isNearlyBlack(paint), isNearlyWhite(paint)]).toEqual([black, white]);
  });
});
