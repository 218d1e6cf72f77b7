import type { KeyObject } from 'node:crypto';

const attempt = <Form>(form: Form, read: (form: Form) => KeyObject): KeyObject | undefined => {
  try {
    return read(form);
  } catch {
    return undefined;
  }
};

/**
 * The key in the first of several forms that can be read. All are tried twice: an error that an unrelated operation left
 * in OpenSSL's queue fails one attempt, which clears it.
 *
 * @param read throws where a form is no key.
 */
export const firstReadable = <Form>(forms: readonly Form[], read: (form: Form) => KeyObject): KeyObject | undefined => {
  for (const form of [...forms, ...forms]) {
    const key = attempt(form, read);
    if (key) return key;
  }
  return undefined;
};
