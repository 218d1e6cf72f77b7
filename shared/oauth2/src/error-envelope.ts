import { isRecord } from './is-record.ts';
import { parseBody, type ReadAnswer } from './parse-body.ts';

/** Zero in whichever spelling, and no code at all, are how envelopes say that all is well. */
const meansSuccess = (code: unknown): boolean => code === undefined || code === null || Number(code) === 0;

/**
 * A `readAnswer` for a provider that reports errors inside successful answers, by a code of its own beside the data.
 * An error is put into the standard's shape (RFC 6749 §5.2), with the code as a text; any other answer stays as it is.
 *
 * @param codeName the member that holds the code, which is 0 (or `"00"`, or missing) when all is well.
 * @param messageName the member that says it in words.
 * @param read how the answer is read, where it is neither plain JSON nor a form.
 */
export const errorEnvelope =
  (codeName: string, messageName: string, read: ReadAnswer = parseBody): ReadAnswer =>
  (response) => {
    const answer = read(response);
    if (!isRecord(answer) || meansSuccess(answer[codeName])) return answer;
    return { error: String(answer[codeName]), error_description: answer[messageName] };
  };
