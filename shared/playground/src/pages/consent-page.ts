import { html } from 'hono/html';
import type { Counterpart } from '../counterpart.ts';
import type { Connector } from '../find-connectors.ts';
import { detailsList } from './details-list.ts';
import { type Html, layout } from './layout.ts';
import { logo } from './logo.ts';
import { person } from './person.ts';

/**
 * The consent page of a provider that is simulated.
 *
 * @param question who asks, who can answer, and the authorization request as it may be shown.
 */
export const consentPage = ({
  connector,
  who,
  authorizationUri,
}: {
  connector: Connector;
  who: NonNullable<Counterpart['person']>;
  authorizationUri: string;
}): Html => {
  const { origin, pathname, searchParams } = new URL(authorizationUri);
  return layout({
    title: `Sign in with ${connector.name}`,
    content: html`
      <div class="narrow card">
        ${logo(connector)}
        <h1>Sign in with ${connector.name}</h1>
        <p class="lead">The playground would like ${connector.name} to say who you are.</p>
        <form method="post">
          <fieldset>
            <legend>Continue as</legend>
            <label class="choice">
              <input type="radio" name="person" value="${who.id}" required checked>
              ${person(who)}
            </label>
          </fieldset>
          <div class="actions">
            <button class="button" name="decision" value="allow">Allow</button>
            <button class="button second" name="decision" value="deny">Deny</button>
          </div>
        </form>
        <details>
          <summary>The authorization request</summary>
          <p class="quiet"><code>${origin}${pathname}</code></p>
          ${detailsList(Object.fromEntries(searchParams))}
        </details>
      </div>`,
  });
};
