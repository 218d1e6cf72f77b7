type Parameters = Readonly<Record<string, string>>;

/** Parameters in the body of a POST. */
export type BodyParameters = { method: 'POST'; contentType: string; body: string };

/** Parameters in the query of a GET. */
export type QueryParameters = { method: 'GET'; query: Parameters };

/** How the parameters of a token request are written. */
export type EncodeParameters = (parameters: Parameters) => BodyParameters | QueryParameters;

/** As a form in the body, the standard's own way (RFC 6749 §4.1.3). */
export const formBody = (parameters: Parameters): BodyParameters => ({
  method: 'POST',
  contentType: 'application/x-www-form-urlencoded',
  body: new URLSearchParams(parameters).toString(),
});

/** As JSON in the body, where a provider documents its token endpoint so. */
export const jsonBody = (parameters: Parameters): BodyParameters => ({
  method: 'POST',
  contentType: 'application/json',
  body: JSON.stringify(parameters),
});

/** In the query of a GET, where a provider documents nothing else. */
export const queryString = (parameters: Parameters): QueryParameters => ({ method: 'GET', query: parameters });
