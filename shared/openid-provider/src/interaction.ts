import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type Provider from 'oidc-provider';
import { user } from './user.ts';

/** The path that the provider sends the browser to when it needs the person. */
export const interactionPath = '/interaction/';

const page = (title: string, form: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>body { font: 1rem/1.5 system-ui; max-width: 28rem; margin: 4rem auto; padding: 0 1rem; color-scheme: light dark } button { font: inherit; padding: .5rem 1rem }</style>
<h1>${title}</h1>
<form method="post">${form}</form>
</html>`;

const button = (value: string, label: string) => `<button name="decision" value="${value}">${label}</button> `;

const pages: Readonly<Record<string, string>> = {
  login: page('Sign in', button('allow', `Continue as ${user.name}`) + button('deny', 'Cancel')),
  consent: page('Share your profile?', button('allow', 'Allow') + button('deny', 'Deny')),
};

const show = async (provider: Provider, request: IncomingMessage, response: ServerResponse) => {
  const { prompt } = await provider.interactionDetails(request, response);
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(pages[prompt.name]);
};

/** Grants what the client asked for and the person has not granted before. */
const grant = async (provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<string> => {
  const { prompt, params, session, grantId } = await provider.interactionDetails(request, response);
  const found = grantId ? await provider.Grant.find(grantId) : undefined;
  const granted =
    found ?? new provider.Grant({ accountId: session?.accountId ?? '', clientId: String(params.client_id) });
  const { missingOIDCScope, missingOIDCClaims } = prompt.details;
  if (Array.isArray(missingOIDCScope)) granted.addOIDCScope(missingOIDCScope.join(' '));
  if (Array.isArray(missingOIDCClaims)) granted.addOIDCClaims(missingOIDCClaims);
  return granted.save();
};

const submit = async (provider: Provider, request: IncomingMessage, response: ServerResponse) => {
  const decision = new URLSearchParams(await text(request)).get('decision');
  if (decision !== 'allow') {
    const denied = { error: 'access_denied', error_description: 'End-User aborted interaction' };
    return provider.interactionFinished(request, response, denied);
  }
  const { prompt } = await provider.interactionDetails(request, response);
  const result =
    prompt.name === 'login'
      ? { login: { accountId: user.sub } }
      : { consent: { grantId: await grant(provider, request, response) } };
  return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: true });
};

/**
 * The person's part of a sign-in: a login form and a consent form, each with a button to go on and one to refuse.
 *
 * https://github.com/panva/node-oidc-provider/blob/main/docs/README.md#user-flows
 */
export const interact = async (
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> =>
  request.method === 'POST' ? submit(provider, request, response) : show(provider, request, response);
