import type { GetAuthorizationUri as KitGetAuthorizationUri } from '@logto/connector-kit';
import type { ClientConfig } from '../configuration/connector-config.ts';
import { type FromConfig, fromConfig } from '../configuration/from-config.ts';
import { itsName, type ParameterNames } from '../configuration/parameter-names.ts';
import type { Flow } from '../session/flow.ts';
import { codeChallenge } from './code-challenge.ts';

/** What the host says of a sign-in that begins. */
export type AuthorizationRequest = Parameters<KitGetAuthorizationUri>[0];

/** Builds the URI that the browser is sent to: the first of a connector's four functions. */
export type GetAuthorizationUri<Config> = (
  config: Config,
  flow: Flow,
  request: AuthorizationRequest,
) => Promise<string>;

/** A provider's authorization endpoint and what it is asked for. */
export type AuthorizationEndpoint<Config> = {
  endpoint: FromConfig<Config, string>;
  /** The scope where neither the request nor the configuration names one, separated by spaces. */
  scope?: FromConfig<Config, string>;
  /** What the provider puts between two scopes, where it is not the standard's space (RFC 6749 §3.3). */
  scopeDelimiter?: string;
  /** What the provider calls the standard's parameters, where it has names of its own. */
  names?: ParameterNames;
  /** Parameters of the provider's own. None of them can replace one that binds the flow. */
  parameters?: FromConfig<Config, Readonly<Record<string, string | undefined>>>;
};

/**
 * Parameters that bind the answer to this request where it has them, or that would replace those that do (`request` and
 * `request_uri` of RFC 9101 make a provider ignore all others). Configuration never sets them, nor what every request has.
 */
const bindingParameters = ['nonce', 'code_challenge', 'code_challenge_method', 'request', 'request_uri'];

const scopeTokens = (scope: string) => [...new Set(scope.split(/\s/).filter(Boolean))];

/** A connector whose default scope has `openid` reads the ID token, so whoever asks for another scope needs it too. */
const chooseScope = (chosen: string | undefined, defaultScope: string): string[] => {
  const defaults = scopeTokens(defaultScope);
  const scopes = scopeTokens(chosen ?? '');
  if (scopes.length === 0) return defaults;
  return defaults.includes('openid') ? [...new Set(['openid', ...scopes])] : scopes;
};

/**
 * A `getAuthorizationUri` for an authorization endpoint that follows RFC 6749 §4.1.1.
 *
 * PKCE with S256 goes along wherever the flow has a code verifier (RFC 7636 §4.3), and a nonce wherever the scope
 * contains `openid`, which makes the request one of OpenID Connect (Core §3.1.2.1). The scope is that of the request,
 * else that of the configuration, else the default; `openid` is never lost on the way.
 */
export const authorizationUri =
  <Config extends ClientConfig>({
    endpoint,
    scope: defaultScope = '',
    scopeDelimiter = ' ',
    names,
    parameters = {},
  }: AuthorizationEndpoint<Config>): GetAuthorizationUri<Config> =>
  async (config, flow, request) => {
    const uri = new URL(await fromConfig(endpoint, config));
    const set = (name: string, value: string | undefined) => value && uri.searchParams.set(itsName(name, names), value);
    const scopes = chooseScope(request.scope || config.scope, await fromConfig(defaultScope, config));

    // In this order, which WeChat's pages insist on: https://github.com/ik0r/passport-weixin/issues/6
    const standard = {
      client_id: config.clientId,
      redirect_uri: flow.redirectUri,
      response_type: 'code',
      scope: scopes.join(scopeDelimiter),
      state: request.state,
    };
    for (const [name, value] of Object.entries(standard)) set(name, value);
    const isSet = new Set(Object.entries(standard).flatMap(([name, value]) => (value ? [itsName(name, names)] : [])));
    for (const [name, value] of Object.entries(await fromConfig(parameters, config))) {
      if (!isSet.has(itsName(name, names))) set(name, value);
    }
    for (const name of bindingParameters) uri.searchParams.delete(itsName(name, names));
    if (scopes.includes('openid')) set('nonce', flow.nonce);
    if (flow.codeVerifier) {
      set('code_challenge', codeChallenge(flow.codeVerifier));
      set('code_challenge_method', 'S256');
    }
    // A space is %20 here: not every provider reads a plus sign as one.
    uri.search = uri.searchParams.toString().replaceAll('+', '%20');
    return uri.href;
  };
