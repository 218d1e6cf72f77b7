/** https://github.com/ORCID/ORCID-Source/blob/main/orcid-web/ORCID_AUTH_WITH_OPENID_CONNECT.md */
export const origins = { production: 'https://orcid.org', sandbox: 'https://sandbox.orcid.org' } as const;
export const defaultScope = 'openid';
