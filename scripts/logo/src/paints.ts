import { XmlElement } from '@rgrove/parse-xml';

const shapes = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text']);
const unpainted = new Set(['mask', 'clipPath', 'filter']);

/** The colours an SVG element and its children paint with, as written: `#fff`, `black`, … */
export const paints = (element: XmlElement, inherited = { fill: 'black', stroke: 'none' }): string[] => {
  if (unpainted.has(element.name)) {
    return [];
  }
  const { fill = inherited.fill, stroke = inherited.stroke, 'stop-color': stop = 'black' } = element.attributes;
  const own = element.name === 'stop' ? [stop] : shapes.has(element.name) ? [fill, stroke] : [];
  return [
    ...own.filter((paint) => paint !== 'none' && !paint.startsWith('url(')),
    ...element.children.flatMap((child) => (child instanceof XmlElement ? paints(child, { fill, stroke }) : [])),
  ];
};

/** Whether a mark in this colour disappears on a dark page: black, and the darkest greys and blues. */
export const isNearlyBlack = (paint: string): boolean => luminance(paint) < 0.05;

/** Whether a mark in this colour disappears on a white page. */
export const isNearlyWhite = (paint: string): boolean => luminance(paint) > 0.9;

/** Relative luminance as WCAG 2 defines it, 0 to 1; one half for a colour that is not black, white or hex. */
const luminance = (paint: string): number => {
  const [red, green, blue] = channels(paint);
  if (red === undefined || green === undefined || blue === undefined) {
    return 0.5;
  }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
};

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

const named: Record<string, string> = { black: '#000', currentcolor: '#000', white: '#fff' };

const channels = (paint: string): number[] => {
  const lower = paint.trim().toLowerCase();
  const [, hex = ''] = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(named[lower] ?? lower) ?? [];
  const digits = hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? []);
  return digits.map((pair) => Number.parseInt(pair, 16) / 255);
};
