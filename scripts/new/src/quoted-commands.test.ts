import { expect, test } from 'vitest';
import { quotedCommands } from './quoted-commands.ts';

test('a page quotes commands in blocks of bash, which may go over several lines', () => {
  const page =
    '# Page\n\n```bash\nnew acorn \\\n  --name Acorn\n# not this\ntest\n```\n\n```ts\nconst a = 1;\n```\n\n```bash\ncheck\n```\n';
  expect(quotedCommands(page)).toEqual(['new acorn --name Acorn', 'test', 'check']);
});
