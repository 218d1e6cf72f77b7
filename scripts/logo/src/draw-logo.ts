import { parseXml } from '@rgrove/parse-xml';
import type { Icon } from './find-icon.ts';
import { isNearlyBlack, isNearlyWhite, paints } from './paints.ts';

/** A logo as files: one for every background, or one for light pages and one for dark. */
export type Logo = { light: string; dark?: string };

/**
 * Draws an icon as a logo: in the middle of a square, its source in a comment. A mark in nothing but near-black
 * gets a white variant for dark pages; one in nothing but near-white is drawn black for light pages.
 *
 * @throws Error when the icon is more than twice as wide as high: a word, unreadable at a button's size.
 */
export const drawLogo = (icon: Icon): Logo => {
  const { width, height } = icon.viewBox;
  if (width > 2 * height) {
    throw new Error(`${icon.source} is ${width} by ${height}, a word and not a mark: choose another icon`);
  }
  const svg = draw(icon);
  const colors = colorsOf(svg);
  if (colors.every(isNearlyWhite)) {
    return { light: draw(repaint(icon, colors, '#000')), dark: svg };
  }
  if (colors.every(isNearlyBlack)) {
    return { light: svg, dark: draw(repaint(icon, colors, '#fff')) };
  }
  return { light: svg };
};

const draw = ({ body, viewBox: { left, top, width, height }, color, source }: Icon): string => {
  const side = Math.max(width, height);
  const viewBox = [left - (side - width) / 2, top - (side - height) / 2, side, side].map(round).join(' ');
  const fill = color ? ` fill="${color}"` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"${fill}><!-- ${source} -->${body}</svg>\n`;
};

const round = (value: number): number => Math.round(value * 1000) / 1000;

const colorsOf = (svg: string): string[] => {
  const { root } = parseXml(svg);
  return root ? [...new Set(paints(root))] : [];
};

const repaint = (icon: Icon, from: string[], to: string): Icon => ({
  ...icon,
  body: from.reduce((body, color) => body.replaceAll(`="${color}"`, `="${to}"`), icon.body),
  color: to,
});
