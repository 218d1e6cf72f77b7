/** A request body and the media type that names its form. */
export type EncodedBody = { contentType: string; body: string };

/** How the parameters of a token request are written into its body. */
export type EncodeBody = (parameters: Readonly<Record<string, string>>) => EncodedBody;

/** Form encoding, the standard's own (RFC 6749 §4.1.3). */
export const formBody: EncodeBody = (parameters) => ({
  contentType: 'application/x-www-form-urlencoded',
  body: new URLSearchParams(parameters).toString(),
});

/** JSON, where a provider documents its token endpoint so. */
export const jsonBody: EncodeBody = (parameters) => ({
  contentType: 'application/json',
  body: JSON.stringify(parameters),
});
