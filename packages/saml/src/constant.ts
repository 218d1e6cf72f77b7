/** Where the identity provider keeps what the host asks for: the names of attributes, and `id` for the name ID. */
export const defaultProfileMap = {
  id: 'id',
  name: 'name',
  avatar: 'avatar',
  email: 'email',
  emailVerified: 'email_verified',
  phone: 'phone',
  phoneVerified: 'phone_verified',
};

/** Milliseconds by which the clocks of the two servers may differ, unless the administrator says otherwise. */
export const defaultClockDrift = 10_000;

/** https://docs.oasis-open.org/security/saml/v2.0/saml-core-2.0-os.pdf, section 1.1 */
export const protocol = 'urn:oasis:names:tc:SAML:2.0:protocol';
export const assertion = 'urn:oasis:names:tc:SAML:2.0:assertion';

/** https://www.w3.org/TR/xmldsig-core1/#sec-Identifiers */
export const signatures = 'http://www.w3.org/2000/09/xmldsig#';
/** https://www.w3.org/TR/xmlenc-core1/#sec-Versions */
export const encryption = 'http://www.w3.org/2001/04/xmlenc#';

/** What is no longer safe, and what some identity providers cannot do without. */
export const rsaSha1 = 'http://www.w3.org/2000/09/xmldsig#rsa-sha1';

/**
 * How much is read of a response, before anybody knows who sent it: a hundred kibibytes, which is two thousand groups of
 * a directory. What SAML itself defines has no more than ten elements inside one another, and few attributes.
 */
export const responseLimits = { length: 100 * 1024, nodes: 5000, depth: 32, attributes: 32, namespaces: 16 };

/** The canonical form of what is read declares each namespace wherever it comes into use, by one node a name at most. */
export const canonicalLimits = {
  ...responseLimits,
  length: 4 * responseLimits.length,
  nodes: 2 * responseLimits.nodes,
  attributes: responseLimits.attributes + responseLimits.namespaces,
};

/** What a signature says of itself is one reference, so that a stranger's is not canonicalized at length. */
export const signedInfoLimits = { ...canonicalLimits, length: 16 * 1024 };

/** How much is read of what the administrator has entered. */
export const metadataLimits = { length: 1024 * 1024, nodes: 50_000, depth: 64, attributes: 64, namespaces: 64 };
