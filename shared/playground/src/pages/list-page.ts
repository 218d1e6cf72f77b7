import { html } from 'hono/html';
import type { Connector } from '../find-connectors.ts';
import { type Html, layout } from './layout.ts';
import { logo } from './logo.ts';

/** Every connector, to begin a sign-in with. */
export const listPage = (connectors: readonly Connector[]): Html =>
  layout({
    title: 'Try a connector',
    content: html`
      <h1>Try a connector</h1>
      <p class="lead">Choose a provider, decide on its consent page, and see what Logto would get to know.</p>
      <ul class="cards">
        ${connectors.map(
          (connector) => html`<li class="card">
            <div class="title">
              ${logo(connector)}
              <div>
                <h2>${connector.name}</h2>
                <code class="quiet">packages/${connector.provider}</code>
              </div>
            </div>
            <a class="button" href="/sign-in/${connector.provider}">Continue with ${connector.name}</a>
          </li>`,
        )}
      </ul>`,
  });
