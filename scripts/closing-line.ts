import type { Reporter } from 'vitest/node';

/** Ends a test run with one line that any tool can read: `N passed, N failed`. */
export const closingLine: Reporter = {
  onTestRunEnd: (testModules, unhandledErrors) => {
    const states = testModules.flatMap((testModule) =>
      [...testModule.children.allTests()].map((test) => test.result().state),
    );
    const count = (state: string) => states.filter((found) => found === state).length;
    const broken = testModules.filter((testModule) => testModule.errors().length > 0).length + unhandledErrors.length;
    process.stdout.write(`\n${count('passed')} passed, ${count('failed') + broken} failed\n`);
  },
};
