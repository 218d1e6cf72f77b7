import { html } from 'hono/html';
import type { Connector } from '../find-connectors.ts';
import type { Html } from './layout.ts';

/** A provider's logo, which says nothing that the name beside it does not say. */
export const logo = ({ provider, metadata }: Connector): Html => html`<picture class="logo">
  ${metadata.logoDark && html`<source srcset="/logos/${provider}/dark" media="(prefers-color-scheme: dark)">`}
  <img src="/logos/${provider}/light" alt="" width="40" height="40">
</picture>`;
