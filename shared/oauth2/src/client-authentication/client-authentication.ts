/** What a client adds to a token request to prove who it is. */
export type ClientCredentials = {
  headers?: Readonly<Record<string, string>>;
  parameters?: Readonly<Record<string, string>>;
};

/**
 * A client authentication method (RFC 6749 §2.3, OpenID Connect Core §9).
 *
 * @param config the connector's configuration, which holds the credentials.
 * @param tokenEndpoint the URL that the request goes to, the audience of a signed assertion.
 */
export type ClientAuthentication<Config> = (
  config: Config,
  tokenEndpoint: string,
) => ClientCredentials | Promise<ClientCredentials>;

/** A client whose secret the provider shares. */
export type SecretClient = { clientId: string; clientSecret: string };
