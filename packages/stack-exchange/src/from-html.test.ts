import { expect, test } from 'vitest';
import { fromHtml } from './from-html.ts';

test.each([
  ['Jane Doe', 'Jane Doe'],
  ['Miles O&#39;Brien', "Miles O'Brien"],
  ['Smith &amp; Sons', 'Smith & Sons'],
  ['&lt;b&gt; &quot;x&quot;', '<b> "x"'],
  ['&#20320;&#128512;', '你😀'],
  ['&amp;#39;', '&#39;'],
  ['&nbsp; &; &#; &#x27; AT&T', '&nbsp; &; &#; &#x27; AT&T'],
])('%s is %s', (html, text) => {
  expect(fromHtml(html)).toBe(text);
});
