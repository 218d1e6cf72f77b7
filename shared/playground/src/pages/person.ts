import { html } from 'hono/html';
import type { Html } from './layout.ts';

/** Who somebody is, in one line, with an initial in place of the picture that a sandbox may not fetch. */
export const person = ({
  id,
  name,
  email,
  phone,
}: Partial<Record<'id' | 'name' | 'email' | 'phone', string>>): Html => {
  const called = name ?? email ?? id ?? '?';
  const below = [email, phone, id].find((known) => known && known !== called);
  return html`<span class="person">
    <span class="initial" aria-hidden="true">${[...called][0]?.toUpperCase()}</span>
    <span><strong>${called}</strong>${below && html`<br><span class="quiet">${below}</span>`}</span>
  </span>`;
};
