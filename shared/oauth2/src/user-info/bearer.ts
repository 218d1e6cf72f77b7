/** The place of an access token in a request to a protected resource. */
export type BearerPlacement = (accessToken: string) => {
  headers?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string>>;
};

/** In the `Authorization` header (RFC 6750 §2.1). */
export const bearerHeader: BearerPlacement = (accessToken) => ({
  headers: { authorization: `Bearer ${accessToken}` },
});

/** In the query (RFC 6750 §2.3), for the providers that read it nowhere else. */
export const bearerQuery: BearerPlacement = (accessToken) => ({ query: { access_token: accessToken } });
