import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** The values that catalogues give for one fact, each with the catalogues that give it. */
const listedGuard = z.record(z.array(z.string()));

const providerFactsGuard = z
  .object({
    authorizationEndpoint: listedGuard,
    tokenEndpoint: listedGuard,
    userInfoEndpoint: listedGuard,
    issuer: listedGuard,
    scopeDelimiter: listedGuard,
    clientAuthentication: listedGuard,
  })
  .partial()
  .strict();

/** What at least two public catalogues together say of one provider. */
export type ProviderFacts = z.infer<typeof providerFactsGuard>;

const factsGuard = z.object({
  catalogues: z.record(z.object({ name: z.string(), source: z.string(), licence: z.string() })),
  providers: z.record(providerFactsGuard),
});

/**
 * Reads what public catalogues of providers say of those that two or more of them know. Addresses and such are facts,
 * and nothing but them was taken; where each comes from, and under which licence its source stands, is in the file.
 */
export const readKeptFacts = () =>
  factsGuard.parse(JSON.parse(readFileSync(path.join(import.meta.dirname, 'facts.json'), 'utf8')));

/** The facts of a provider; catalogues know no platforms, so `-web` and `-native` do not count. */
export const factsOf = (providers: Record<string, ProviderFacts>, provider: string): ProviderFacts | undefined =>
  providers[provider] ?? providers[provider.replace(/-(web|native)$/, '')];
