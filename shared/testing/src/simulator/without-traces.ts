/**
 * Makes handlers without the stack trace by which each notes where it was made: nobody reads it, and it costs more than
 * an answer.
 */
export const withoutTraces = <Made>(make: () => Made): Made => {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
};
