import { html } from 'hono/html';

/** A piece of a page, escaped. */
export type Html = ReturnType<typeof html>;

/**
 * The frame of every page.
 *
 * @param page its title, which is also its heading, and what follows.
 */
export const layout = ({ title, content }: { title: string; content: Html }): Html => html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${title} · Playground</title>
    <link rel="stylesheet" href="/style.css">
  </head>
  <body>
    <header class="bar"><a href="/">Playground</a> <span class="badge">Sandbox</span></header>
    <main>${content}</main>
    <footer>Nothing here leaves this computer: every provider is a sandbox that answers as its documentation says.</footer>
  </body>
</html>`;
