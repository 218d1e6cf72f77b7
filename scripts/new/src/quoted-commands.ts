/**
 * The commands that a page quotes, in their order.
 *
 * @param page the page, in Markdown.
 * @returns each as a shell reads it, continued lines joined.
 */
export const quotedCommands = (page: string): string[] =>
  [...page.matchAll(/^```bash\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
    block
      .replace(/\\\n\s*/g, '')
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#')),
  );
