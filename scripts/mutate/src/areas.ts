/** A folder whose programs are mutated, and what judges the mutants. */
export type Area = {
  folder: string;
  /** Connectors whose tests are asked about mutants that the folder's own let pass. */
  connectors: readonly string[];
};

/**
 * Where a mistake lets somebody in or keeps somebody out: the code that every connector shares, and the connectors that
 * verify something themselves.
 *
 * Which connectors judge the shared code is a choice among many: together they use all of it.
 */
export const areas: readonly Area[] = [
  {
    folder: 'shared/oauth2/src',
    connectors: ['oauth2', 'oidc', 'google', 'x', 'kakao', 'facebook', 'wechat-web'],
  },
  { folder: 'shared/alipay/src', connectors: ['alipay-web', 'alipay-native'] },
  ...['apple', 'github', 'microsoft', 'oauth2', 'oidc', 'saml', 'wecom'].map((provider) => ({
    folder: `packages/${provider}/src`,
    connectors: [],
  })),
];
