import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPackages } from './install-packages.ts';

/** What is held against the connectors besides Logto's own: the newest, and ky as Logto's own use it. */
const dependencies = {
  ky: '^1',
  'ky-2': 'npm:ky@^2',
  jose: '^6',
  'openid-client': 'latest',
  '@better-auth/core': 'latest',
  '@better-fetch/fetch': 'latest',
};

type Options = { method?: string; body?: URLSearchParams; headers?: Record<string, string> };

/** `ky`, as far as it is measured. */
export type Ky = (url: string, options: Options) => { json: () => Promise<Record<string, unknown>> };

/** `openid-client`, as far as it is measured. */
export type OpenIdClient = {
  Configuration: new (server: Record<string, string>, clientId: string, clientSecret: string) => object;
  allowInsecureRequests: (configuration: object) => void;
  enableNonRepudiationChecks: (configuration: object) => void;
  randomState: () => string;
  randomNonce: () => string;
  randomPKCECodeVerifier: () => string;
  calculatePKCECodeChallenge: (verifier: string) => Promise<string>;
  buildAuthorizationUrl: (configuration: object, parameters: Record<string, string>) => URL;
  authorizationCodeGrant: (
    configuration: object,
    callback: URL,
    checks: Record<string, string | boolean>,
  ) => Promise<{ access_token: string }>;
  fetchProtectedResource: (configuration: object, accessToken: string, url: URL, method: 'GET') => Promise<Response>;
};

/** `jose`, as far as it is measured. */
export type Jose = {
  createRemoteJWKSet: (url: URL) => unknown;
  jwtVerify: (token: string, keys: unknown, options: Record<string, string>) => Promise<unknown>;
};

/** The OAuth 2.0 client of `better-auth`, as far as it is measured. */
export type BetterAuth = {
  createAuthorizationURL: (options: Record<string, unknown>) => Promise<URL>;
  validateAuthorizationCode: (options: Record<string, unknown>) => Promise<{ accessToken?: string }>;
  betterFetch: (url: string, options: Options) => Promise<{ data: unknown }>;
};

/** What the connectors are measured against. */
export type Peers = { ky: Ky; ky2: Ky; jose: Jose; openIdClient: OpenIdClient; betterAuth: BetterAuth };

/** Installs the peers from the package registry into an empty folder. */
export const installPeers = (root: string): Promise<void> => installPackages(root, dependencies);

/** Loads the peers from the folder that they were installed into. */
export const loadPeers = async (root: string): Promise<Peers> => {
  const require = createRequire(path.join(root, 'package.json'));
  const load = (name: string) => import(pathToFileURL(require.resolve(name)).href);
  const { createAuthorizationURL, validateAuthorizationCode } = await load('@better-auth/core/oauth2');
  const { betterFetch } = await load('@better-fetch/fetch');
  return {
    ky: (await load('ky')).default,
    ky2: (await load('ky-2')).default,
    jose: await load('jose'),
    openIdClient: await load('openid-client'),
    betterAuth: { createAuthorizationURL, validateAuthorizationCode, betterFetch },
  };
};
