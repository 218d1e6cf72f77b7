/**
 * What one sign-in remembers between the redirect to the provider and the callback.
 *
 * `state`, `codeVerifier` and `nonce` are missing where the caller keeps no session: then only the provider's own
 * comparison of `redirectUri` binds the two halves.
 */
export type Flow = {
  /** `redirect_uri` of the authorization request, repeated in the token request (RFC 6749 §4.1.3). */
  redirectUri: string;
  /** `state` of the authorization request (RFC 6749 §4.1.1). */
  state?: string | undefined;
  /** `code_verifier` whose challenge the authorization request carried (RFC 7636 §4.1). */
  codeVerifier?: string | undefined;
  /** `nonce` that the ID token must repeat (OpenID Connect Core §3.1.2.1). */
  nonce?: string | undefined;
  /** `scope` that the host asked for in place of the configured one (RFC 6749 §3.3). */
  scope?: string | undefined;
};
