/**
 * Some of many, spread evenly over them, and the same ones every time.
 *
 * @param size how many there are to be; all of them where that is more than there are.
 */
export const sampled = <Item>(items: readonly Item[], size: number): Item[] => {
  const step = Math.max(1, items.length / size);
  return Array.from({ length: Math.min(size, items.length) }, (_, index) => items[Math.floor(index * step)]).flatMap(
    (item) => (item === undefined ? [] : [item]),
  );
};
