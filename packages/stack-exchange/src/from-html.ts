const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/**
 * A text without the escapes that make it safe inside HTML, as texts of the default filter are:
 * https://api.stackexchange.com/docs/filters
 */
export const fromHtml = (html: string): string =>
  html.replaceAll(/&(?:#(\d{1,6})|(amp|lt|gt|quot));/g, (_, code: string | undefined, name: string) =>
    code === undefined ? (named[name] ?? '') : String.fromCodePoint(Number(code)),
  );
