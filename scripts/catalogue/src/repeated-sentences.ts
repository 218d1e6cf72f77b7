/** What is written by hand in a guide: all that does not stand between the marks of a generated part. */
const byHand = (guide: string) =>
  guide.replace(/\[\/\/\]: # \((.+?): written by pnpm generate\)\n[\s\S]*?\[\/\/\]: # \(end of \1\)\n/g, '');

const isSentence = (line: string) => line.split(/\s+/).length >= 12 && !/^\s*[|#]/.test(line);

/**
 * The sentences that several guides have by hand, word for word: one place should write them into all.
 *
 * @param guides the guides by provider.
 * @param most how many may have a sentence.
 */
export const repeatedSentences = (guides: Readonly<Record<string, string>>, most: number): string[] => {
  const writers = Map.groupBy(
    Object.entries(guides).flatMap(([provider, guide]) =>
      [...new Set(byHand(guide).split('\n').filter(isSentence))].map((sentence) => ({ provider, sentence })),
    ),
    ({ sentence }) => sentence,
  );
  return [...writers]
    .filter(([, places]) => places.length > most)
    .map(([sentence, places]) => `${places.map(({ provider }) => provider).join(', ')}: ${sentence}`);
};
