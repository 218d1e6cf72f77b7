/** A mutant that no test can tell from the program, or that is no worse, and why. */
export type Equivalent = {
  file: string;
  /** The line where it begins, less its indentation. */
  on: string;
  /** What is changed into what, as a run prints it. */
  change: string;
  reason: string;
};

export const equivalents: readonly Equivalent[] = [];
