import { expect, test } from 'vitest';
import { questions, readArguments, usage } from './flags.ts';

test('the flags say what is known of a provider', () => {
  const request = readArguments(['hugging-face', '--name', 'Hugging Face', '--scope', '', '--refresh', '--from-facts']);
  expect(request).toEqual({
    provider: 'hugging-face',
    answers: { name: 'Hugging Face', scope: '' },
    refreshes: true,
    fromFacts: true,
  });
});

test('what is not said is not known', () => {
  expect(readArguments(['example'])).toEqual({ provider: 'example', answers: {}, refreshes: false, fromFacts: false });
});

test('help is no work', () => {
  expect(readArguments(['--help'])).toBeUndefined();
  for (const question of Object.keys(questions)) expect(usage).toContain(`--${question} <text>`);
});

test.each([[], ['one', 'two']])('one provider at a time: %j', (...args) => {
  expect(() => readArguments(args)).toThrow('Usage: pnpm new <provider>');
});

test.each(['Example', '../example', 'a b', '-', 'example-', 'packages/example'])('%j names no folder', (provider) => {
  expect(() => readArguments([provider, '--name', 'x'])).toThrow();
});

test('an unknown flag is named', () => {
  expect(() => readArguments(['example', '--nmae', 'x'])).toThrow("'--nmae'");
});
