/** Strokes of letters and digits, in a box of 24. */
const strokes: Readonly<Record<string, string>> = {
  a: 'M7 17 12 7l5 10M9 14h6',
  b: 'M8 7v10h5a2.5 2.5 0 0 0 0-5H8h4.5a2.5 2.5 0 0 0 0-5z',
  c: 'M16.5 8.5a5 5 0 1 0 0 7',
  d: 'M8 7v10h3a5 5 0 0 0 0-10z',
  e: 'M16 7H8v10h8M8 12h6',
  f: 'M16 7H8v10M8 12h6',
  g: 'M16.5 8.5a5 5 0 1 0 .5 3.5h-4',
  h: 'M8 7v10M16 7v10M8 12h8',
  i: 'M12 7v10M9 7h6M9 17h6',
  j: 'M14 7v7a3 3 0 0 1-6 0',
  k: 'M8 7v10M16 7l-8 6M11 11l5 6',
  l: 'M8 7v10h8',
  m: 'M7 17V7l5 7 5-7v10',
  n: 'M8 17V7l8 10V7',
  o: 'M12 7a5 5 0 0 0 0 10a5 5 0 0 0 0-10z',
  p: 'M8 17V7h5a3 3 0 0 1 0 6H8',
  q: 'M12 7a5 5 0 0 0 0 10a5 5 0 0 0 0-10zM14 14l3 3',
  r: 'M8 17V7h5a3 3 0 0 1 0 6H8M12 13l4 4',
  s: 'M15.5 8.5C14 6 8.5 6.5 8.5 9.5c0 3.5 7 1.5 7 5c0 3-5.5 3.5-7 1',
  t: 'M7 7h10M12 7v10',
  u: 'M8 7v6a4 4 0 0 0 8 0V7',
  v: 'M7 7l5 10 5-10',
  w: 'M6 7l3 10 3-8 3 8 3-10',
  x: 'M7.5 7l9 10M16.5 7l-9 10',
  y: 'M7 7l5 5.5 5-5.5M12 12.5V17',
  z: 'M8 7h8L8 17h8',
  0: 'M12 7a3.5 5 0 0 0 0 10a3.5 5 0 0 0 0-10z',
  1: 'M9 9l3-2v10M9 17h6',
  2: 'M8.5 9.5a3.5 3 0 0 1 7 0C15.5 12 8.5 14 8.5 17h7',
  3: 'M8.5 8c2-2 6.5-1 6.5 1.5C15 11 13.5 12 11.5 12c2 0 4 1 4 2.5c0 3-5 3.5-7 1.5',
  4: 'M14 17V7l-6 7h8',
  5: 'M15 7H9v4.5c2-1 6.5-.5 6.5 2.5s-5 4-7 2',
  6: 'M15 7.5C11 6 8.5 10 8.5 13.5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 0 0-7 0',
  7: 'M8 7h8l-5 10',
  8: 'M12 7a2.5 2.5 0 0 0 0 5a2.5 2.5 0 0 1 0 5a2.5 2.5 0 0 1 0-5a2.5 2.5 0 0 0 0-5z',
  9: 'M9 16.5C13 18 15.5 14 15.5 10.5a3.5 3.5 0 1 0-7 0a3.5 3.5 0 0 0 7 0',
};

/**
 * A letter or digit on a disc, for a provider that no icon set has a mark of. Its grey is seen on light pages and on
 * dark ones.
 *
 * @returns what an SVG root holds, or nothing for any other character.
 */
export const monogram = (character: string): string | undefined => {
  const stroke = Object.hasOwn(strokes, character) ? strokes[character] : undefined;
  return (
    stroke &&
    `<circle cx="12" cy="12" r="12" fill="#64748b"/><path d="${stroke}" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`
  );
};
