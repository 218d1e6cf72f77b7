import { expect, test } from 'vitest';
import { distances } from './import-graph.ts';

const texts: Readonly<Record<string, string>> = {
  'a/one.test.ts': "import { one } from './one.ts';\nimport { test } from 'vitest';",
  'a/two.test.ts': "import {\n  type Two,\n  two,\n} from './two.ts';",
  'a/three.test.ts': "import './two.ts';",
  'a/none.test.ts': "// import { one } from './one.ts';\nconst text = \"from './one.ts'\";",
  'a/one.ts': '',
  'a/two.ts': "export { one } from '../a/one.ts';\nexport * from './two.ts';",
};

test('who imports a file from how far is found through what they import', () => {
  const tests = Object.keys(texts).filter((file) => file.endsWith('.test.ts'));
  expect(Object.fromEntries(distances('a/one.ts', tests, (file) => texts[file] ?? ''))).toEqual({
    'a/one.test.ts': 1,
    'a/two.test.ts': 2,
    'a/three.test.ts': 2,
  });
});

test('the packages of this repository are followed to their source', () => {
  const reads = (file: string) => (file === 'b.test.ts' ? "import { failure } from '@logto-social/oauth2';" : '');
  expect(distances('shared/oauth2/src/index.ts', ['b.test.ts'], reads).get('b.test.ts')).toBe(1);
});
