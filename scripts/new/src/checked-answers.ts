import type { Question } from './flags.ts';

/**
 * An answer that must be an address.
 *
 * @throws where it is none that begins with https, with the flag.
 */
export const httpsUrl = (question: Question, answer: string | undefined): string => {
  const isPlain = /^https:\/\/[^\s\\#"'`]+$/.test(answer ?? '') && URL.canParse(answer ?? '');
  if (answer === undefined || !isPlain) {
    throw new Error(`--${question} is an address that begins with https://, and not "${answer}".`);
  }
  return answer;
};

/**
 * An answer that stands in sources and in Markdown as it is.
 *
 * @throws where it has characters that mean something there, with the flag.
 */
export const plainText = (question: Question, answer = ''): string => {
  if (!/^[^\s"'`<>\\|[\]]([^"'`<>\\|[\]\n]*[^\s"'`<>\\|[\]])?$/.test(answer)) {
    throw new Error(`--${question} is a plain text without quotes and brackets, and not "${answer}".`);
  }
  return answer;
};
