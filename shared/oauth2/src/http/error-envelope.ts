import { asText } from '../values/as-text.ts';
import { isRecord } from '../values/is-record.ts';
import { parseBody, type ReadAnswer } from './parse-body.ts';

/** How an envelope differs from most. */
export type Envelope = {
  /** The code that says that all is well: 0, in whichever spelling, unless the provider has another. */
  success?: string | number;
  /** How the answer is read, where it is neither plain JSON nor a form. */
  read?: ReadAnswer;
};

/** No code at all says so, too, and nothing but a text or a number is one. */
const meansSuccess = (code: unknown, success: string | number): boolean => {
  const text = asText(code);
  return text === '' || text === String(success) || (success === 0 && Number(text) === 0);
};

/**
 * A `readAnswer` for a provider that reports errors inside successful answers, by a code of its own beside the data.
 * An error is put into the standard's shape (RFC 6749 §5.2), with the code as a text; any other answer stays as it is.
 *
 * @param codeName the member that holds the code.
 * @param messageName the member that says it in words.
 * @param envelope the code that means success, and how the answer is read.
 */
export const errorEnvelope =
  (codeName: string, messageName: string, { success = 0, read = parseBody }: Envelope = {}): ReadAnswer =>
  (response) => {
    const answer = read(response);
    if (!isRecord(answer) || meansSuccess(answer[codeName], success)) return answer;
    return { error: asText(answer[codeName]), error_description: answer[messageName] };
  };
