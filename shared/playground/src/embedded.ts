import type { OpenIdProvider } from '@logto-social/openid-provider';
import type { Counterpart } from './counterpart.ts';
import type { Connector } from './find-connectors.ts';

const client = { clientId: 'playground', clientSecret: 'secret-of-the-playground' };

/**
 * What an administrator enters for an issuer. A person who has signed in before is asked again, since a playground in
 * which nothing can be denied any more is no use.
 */
const configFor = (issuer: string) => ({ issuer, ...client, authRequestOptionalConfig: { prompt: 'login consent' } });

/**
 * Whether a connector is run against the embedded OpenID provider: one for a standard rather than for a provider, which
 * needs nothing but an issuer and the client's credentials.
 */
export const isEmbeddable = ({ metadata, configGuard }: Pick<Connector, 'metadata' | 'configGuard'>): boolean =>
  Boolean(metadata.isStandard) && configGuard.safeParse(configFor('https://server.example.com')).success;

/** The embedded OpenID provider, which starts when it is first needed. */
export const embedProvider = (): {
  counterpart: (redirectUri: string) => Promise<Counterpart>;
  close: () => Promise<void>;
} => {
  /** By the redirect URI, which a provider must know beforehand. */
  const providers = new Map<string, Promise<OpenIdProvider>>();

  const start = async (redirectUri: string) => {
    // Its modules take longer to load than all others together, and most sign-ins do without.
    const { startOpenIdProvider } = await import('@logto-social/openid-provider');
    const { clientId: client_id, clientSecret: client_secret } = client;
    return startOpenIdProvider({ clients: [{ client_id, client_secret, redirect_uris: [redirectUri] }] });
  };

  const providerFor = (redirectUri: string) => {
    const provider = providers.get(redirectUri) ?? start(redirectUri);
    providers.set(redirectUri, provider);
    return provider;
  };

  return {
    counterpart: async (redirectUri) => {
      const { issuer, submitInteraction } = await providerFor(redirectUri);
      return {
        config: configFor(issuer),
        handlers: [],
        person: undefined,
        confidential: undefined,
        authorize: submitInteraction,
      };
    },
    close: async () => {
      await Promise.all([...providers.values()].map(async (provider) => (await provider).close()));
    },
  };
};
