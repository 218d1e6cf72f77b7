import { html } from 'hono/html';
import { type Html, layout } from './layout.ts';

/** A page that says what is the matter and leads back. */
export const messagePage = (title: string, message: string): Html =>
  layout({
    title,
    content: html`
      <div class="narrow card">
        <h1>${title}</h1>
        <p class="lead">${message}</p>
        <p class="actions"><a class="button" href="/">All connectors</a></p>
      </div>`,
  });
