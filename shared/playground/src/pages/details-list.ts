import { html } from 'hono/html';
import type { Html } from './layout.ts';

const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value, undefined, 2));

/** The names and values of an object. */
export const detailsList = (values: Readonly<Record<string, unknown>>): Html => html`<dl>
  ${Object.entries(values).map(([name, value]) => html`<div><dt>${name}</dt><dd>${text(value)}</dd></div>`)}
</dl>`;
