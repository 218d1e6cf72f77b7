/** Something done, and how it is undone. */
export type Undo = () => Promise<void>;

/**
 * Does several things one after the other, of which all stay or none.
 *
 * @param run is handed a function that takes what undoes the step just done.
 */
export const withUndo = async <Result>(run: (undoBy: (undo: Undo) => void) => Promise<Result>): Promise<Result> => {
  const undos: Undo[] = [];
  try {
    return await run((undo) => undos.unshift(undo));
  } catch (error) {
    for (const undo of undos) await undo();
    throw error;
  }
};
