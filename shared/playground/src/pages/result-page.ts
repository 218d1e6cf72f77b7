import type { SocialUserInfo } from '@logto/connector-kit';
import { html } from 'hono/html';
import type { Connector } from '../find-connectors.ts';
import type { RecordedRequest } from '../record-requests.ts';
import type { Outcome } from '../sign-in.ts';
import { detailsList } from './details-list.ts';
import { type Html, layout } from './layout.ts';
import { logo } from './logo.ts';
import { person } from './person.ts';

const theUser = ({ rawData, ...user }: SocialUserInfo): Html => html`
  ${person(user)}
  ${detailsList(user)}
  <details>
    <summary>What the provider said (<code>rawData</code>)</summary>
    <pre tabindex="0">${JSON.stringify(rawData, undefined, 2)}</pre>
  </details>`;

const theError = ({ code, data }: NonNullable<Outcome['failure']>): Html => html`
  <p class="quiet">No user: the connector threw a <code>ConnectorError</code>.</p>
  ${detailsList({ code, data })}`;

const theRequests = (requests: readonly RecordedRequest[]): Html => html`
  <div class="scroll" tabindex="0" role="region" aria-labelledby="requests">
    <table>
      <thead><tr><th scope="col">Method</th><th scope="col">URL</th><th scope="col">Status</th><th scope="col">Time</th></tr></thead>
      <tbody>
        ${requests.map(
          ({ method, url, status, ms }) => html`<tr>
            <td>${method}</td>
            <td class="url">${url}</td>
            <td class="${status !== null && status < 400 ? 'good' : 'bad'}">${status ?? 'no answer'}</td>
            <td>${ms === null ? '' : `${ms} ms`}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

/** How a sign-in ended. */
export const resultPage = (connector: Connector, { user, failure, session, requests }: Outcome): Html => {
  const title = user ? `Signed in with ${connector.name}` : `Not signed in with ${connector.name}`;
  return layout({
    title,
    content: html`
      <div class="title">${logo(connector)}<h1>${title}</h1></div>
      <section class="card" aria-labelledby="user">
        <h2 id="user">The user</h2>
        ${user && theUser(user)}
        ${failure && theError(failure)}
      </section>
      <section class="card" aria-labelledby="session">
        <h2 id="session">The session</h2>
        <p class="quiet">What the connector left with the host between the redirect and the callback.</p>
        ${session ? detailsList(session) : html`<p>Nothing.</p>`}
      </section>
      <section class="card" aria-labelledby="requests">
        <h2 id="requests">The requests</h2>
        <p class="quiet">Every request that the connector made, in order.</p>
        ${requests.length > 0 ? theRequests(requests) : html`<p>None.</p>`}
      </section>
      <p class="actions">
        <a class="button" href="/sign-in/${connector.provider}">Sign in again</a>
        <a class="button second" href="/">All connectors</a>
      </p>`,
  });
};
