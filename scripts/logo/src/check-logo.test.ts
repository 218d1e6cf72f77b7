import { describe, expect, it } from 'vitest';
import { checkLogo, iconOf } from './check-logo.ts';

const source = '<!-- logos:acme-icon (@iconify-json/logos@1.0.0, CC0-1.0) -->';
const svg = (content: string, attributes = 'viewBox="0 0 24 24"', comment = source) =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${comment}${content}</svg>\n`;
const red = '<path fill="#f00" d="M0 0h24v24z"/>';
const black = svg('<path d="M0 0h24v24z"/>');
const white = svg('<path fill="#fff" d="M0 0h24v24z"/>');

describe('checkLogo', () => {
  it.each([
    ['a mark in colour', svg(red)],
    ['a source outside the icon sets', svg(red, undefined, '<!-- https://acme.example/brand, used with leave -->')],
    ['a comment before the root', `${source}${svg(red, undefined, '')}`],
    ['references inside the file', svg(`<g mask="url(#a)"><use href="#b"/></g>${red}`)],
    ['the type of a mask', svg(`<mask style="mask-type:alpha">${red}</mask>${red}`)],
  ])('accepts %s', (_, light) => {
    expect(checkLogo({ light })).toEqual([]);
  });

  it.each([
    ['text', 'not XML', 'is not well-formed XML'],
    ['another root', `<p xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">${source}</p>`, 'not an SVG element'],
    ['another namespace', `<svg xmlns="urn:x" viewBox="0 0 1 1">${source}</svg>`, 'not an SVG element'],
    ['no viewBox', svg(red, ''), 'no square viewBox'],
    ['a wide viewBox', svg(red, 'viewBox="0 0 48 24"'), 'no square viewBox'],
    ['an empty viewBox', svg(red, 'viewBox="0 0 0 0"'), 'no square viewBox'],
    ['no source', svg(red, undefined, '<!-- drawn by hand -->'), 'no comment that names its source'],
    ['too many bytes', svg(red.repeat(300)), 'more than 8192'],
    ['a script', svg(`<script>alert(1)</script>${red}`), '<script>'],
    ['a prefixed script', svg(`<s:script xmlns:s="http://www.w3.org/2000/svg"/>${red}`), '<s:script>'],
    ['foreign content', svg(`<foreignObject/>${red}`), '<foreignObject>'],
    ['a picture', svg(`<image href="data:image/png;base64,AA"/>${red}`), '<image>'],
    ['a style sheet', svg(`<style>@import "https://evil.example"</style>${red}`), '<style>'],
    ['an animation', svg(`<set attributeName="href" to="https://evil.example"/>${red}`), '<set>'],
    ['an event handler', svg(red, 'viewBox="0 0 24 24" onload="alert(1)"'), 'onload'],
    ['an inline style', svg('<path style="fill:#f00" d=""/>'), 'style='],
    ['an external href', svg(`<use href="https://evil.example#a"/>${red}`), 'href='],
    ['an external xlink:href', svg(`<use xmlns:xlink="x" xlink:href="//evil.example"/>${red}`), 'xlink:href='],
    ['an external url()', svg(`<g filter="URL( 'https://evil.example' )"/>${red}`), 'filter='],
    ['a document type', `<!DOCTYPE svg>${svg(red)}`, 'document type'],
    ['an entity', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg(red)}`, 'document type'],
    [
      'a style sheet instruction',
      `<?xml-stylesheet href="https://evil.example"?>${svg(red)}`,
      'processing instruction',
    ],
    ['a white mark', white, 'light page'],
  ])('refuses %s', (_, light, problem) => {
    expect(checkLogo({ light }).join('\n')).toContain(problem);
  });

  it('wants a dark variant of a black mark only', () => {
    expect(checkLogo({ light: black })).toEqual(['logo-dark.svg: is missing, logo.svg is black']);
    expect(checkLogo({ light: black, dark: black })).toEqual(['logo-dark.svg: cannot be seen on a dark page']);
    expect(checkLogo({ light: black, dark: white })).toEqual([]);
    expect(checkLogo({ light: svg(`<path d="M0 0"/>${red}`) })).toEqual([]);
  });

  it('checks the dark variant as it does the light one', () => {
    expect(checkLogo({ light: black, dark: svg(`<script/>${red}`) })).toEqual([
      'logo-dark.svg: has a <script> element',
    ]);
  });
});

describe('iconOf', () => {
  it('reads the icon back from the comment', () => {
    expect(iconOf(svg(red))).toBe('logos:acme-icon');
  });

  it('knows no icon for a logo from elsewhere', () => {
    expect(iconOf(svg(red, undefined, '<!-- https://acme.example/brand -->'))).toBeUndefined();
  });
});
