import { expect, test } from 'vitest';
import { chineseGuideParts } from './chinese-guide-parts.ts';
import { connectorOf } from './providers.ts';

test('a guide in Chinese says the same of errors and of the installation, by the same commands', async () => {
  const parts = Object.fromEntries(chineseGuideParts('wecom', await connectorOf('wecom')));
  expect(parts['where errors are']).toContain('“连接器发生错误：”');
  expect(parts.installation).toContain('npx @logto/cli connector add @logto-social/connector-wecom\n');
  expect(parts.installation).toContain('npx @logto/cli connector remove @logto/connector-wecom\n');
  expect(parts.installation).toContain("set connector_id = 'social-wecom'");
});
