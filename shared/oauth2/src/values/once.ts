/**
 * A value that is made when it is first needed. A host loads every connector that it has and uses few of them, so what
 * costs memory (a guard is made of many objects) waits for its first sign-in.
 *
 * @param make what makes the value.
 * @returns a function that gives the same value at every call.
 */
export const once = <Value>(make: () => Value): (() => Value) => {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
