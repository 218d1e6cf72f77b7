/** One of Logto's own connectors, as published. */
export type OfficialConnector = {
  /** The folder of ours that takes its place. */
  folder: string;
  name: string;
  /** Its package, less the prefix, where that is not the folder. */
  package?: string;
  /** What a connector in the database says it is made by. */
  factoryId: string;
  /** Whether the console leaves it out where connectors are added. */
  isHidden?: true;
  /** Whom it identifies people for, and where it can be used. */
  target: string;
  platform: 'Native' | 'Universal' | 'Web';
  /** What an administrator has configured. */
  keys: string;
  /** Keys of its form that ours does not have, and why an administrator misses nothing, or what. */
  leftOut?: Readonly<Record<string, string>>;
};

const fixed = {
  responseType: '`code` is accepted and is always so; another value is refused by its key.',
  grantType: '`authorization_code` is accepted and is always so; another value is refused by its key.',
};

/** https://github.com/logto-io/logto/tree/master/packages/connectors */
export const officialConnectors: readonly OfficialConnector[] = [
  {
    folder: 'alipay-native',
    name: 'Alipay (Native)',
    factoryId: 'alipay-native',
    target: 'alipay',
    platform: 'Native',
    keys: 'appId privateKey signType',
  },
  {
    folder: 'alipay-web',
    name: 'Alipay (Web)',
    factoryId: 'alipay-web',
    target: 'alipay',
    platform: 'Web',
    keys: 'appId privateKey signType charset scope',
  },
  {
    folder: 'amazon',
    name: 'Amazon',
    factoryId: 'amazon-universal',
    target: 'amazon',
    platform: 'Universal',
    keys: 'clientId clientSecret scope',
  },
  {
    folder: 'apple',
    name: 'Apple',
    factoryId: 'apple-universal',
    target: 'apple',
    platform: 'Universal',
    keys: 'clientId scope',
  },
  {
    folder: 'microsoft',
    name: 'Azure AD',
    package: 'azuread',
    factoryId: 'azuread-universal',
    target: 'azuread',
    platform: 'Universal',
    keys: 'clientId clientSecret cloudInstance tenantId prompts scopes',
  },
  {
    folder: 'dingtalk-web',
    name: 'DingTalk (Web)',
    factoryId: 'dingtalk-web',
    target: 'dingtalk',
    platform: 'Web',
    keys: 'clientId clientSecret scope',
  },
  {
    folder: 'discord',
    name: 'Discord',
    factoryId: 'discord-universal',
    target: 'discord',
    platform: 'Universal',
    keys: 'clientId clientSecret scope',
  },
  {
    folder: 'facebook',
    name: 'Facebook',
    factoryId: 'facebook-universal',
    target: 'facebook',
    platform: 'Universal',
    keys: 'clientId clientSecret scope',
  },
  {
    folder: 'feishu-web',
    name: 'Feishu (Web)',
    factoryId: 'feishu-web',
    target: 'feishu',
    platform: 'Web',
    keys: 'appId appSecret',
  },
  {
    folder: 'github',
    name: 'GitHub',
    factoryId: 'github-universal',
    target: 'github',
    platform: 'Universal',
    keys: 'clientId clientSecret scope',
  },
  {
    folder: 'gitlab',
    name: 'GitLab',
    factoryId: 'gitlab-universal',
    target: 'gitlab',
    platform: 'Universal',
    keys: 'clientId clientSecret scope',
  },
  {
    folder: 'google',
    name: 'Google',
    factoryId: 'google-universal',
    target: 'google',
    platform: 'Universal',
    keys: 'clientId clientSecret scope prompts oneTap offlineAccess',
    leftOut: { oneTap: 'Logto offers One Tap for the factory ID of its own connector alone.' },
  },
  {
    folder: 'huggingface',
    name: 'Hugging Face',
    factoryId: 'huggingface-universal',
    target: 'huggingface',
    platform: 'Universal',
    keys: 'clientId clientSecret scope',
  },
  {
    folder: 'kakao',
    name: 'Kakao',
    factoryId: 'kakao-universal',
    target: 'kakao',
    platform: 'Universal',
    keys: 'clientId clientSecret',
  },
  {
    folder: 'kook',
    name: 'KOOK',
    factoryId: 'kook-universal',
    target: 'kook',
    platform: 'Universal',
    keys: 'clientId clientSecret scope',
  },
  {
    folder: 'line',
    name: 'LINE',
    factoryId: 'line-universal',
    target: 'line',
    platform: 'Universal',
    keys: 'clientId clientSecret scope',
  },
  {
    folder: 'linkedin',
    name: 'LinkedIn',
    factoryId: 'linkedin-universal',
    target: 'linkedin',
    platform: 'Universal',
    keys: 'clientId clientSecret scope',
  },
  {
    folder: 'naver',
    name: 'Naver',
    factoryId: 'naver-universal',
    target: 'naver',
    platform: 'Universal',
    keys: 'clientId clientSecret',
  },
  {
    folder: 'oauth2',
    name: 'OAuth 2.0',
    package: 'oauth',
    factoryId: 'oauth2',
    target: 'oauth2',
    platform: 'Universal',
    leftOut: fixed,
    keys: 'responseType grantType authorizationEndpoint tokenEndpoint clientId clientSecret tokenEndpointAuthMethod clientSecretJwtSigningAlgorithm scope userInfoEndpoint tokenEndpointResponseType profileMap customConfig',
  },
  {
    folder: 'oidc',
    name: 'OIDC',
    factoryId: 'oidc',
    target: 'oidc',
    platform: 'Universal',
    leftOut: fixed,
    keys: 'responseType grantType authorizationEndpoint tokenEndpoint clientId clientSecret tokenEndpointAuthMethod clientSecretJwtSigningAlgorithm scope acceptStringTypedBooleanClaims trustUnverifiedEmail idTokenVerificationConfig authRequestOptionalConfig customConfig',
  },
  {
    folder: 'patreon',
    name: 'Patreon',
    factoryId: 'patreon-universal',
    target: 'patreon',
    platform: 'Universal',
    keys: 'clientId clientSecret scope',
  },
  {
    folder: 'qq',
    name: 'QQ',
    factoryId: 'qq-universal',
    target: 'qq',
    platform: 'Universal',
    keys: 'clientId clientSecret scope redirectUri',
    leftOut: { redirectUri: 'The host says which one a sign-in uses.' },
  },
  {
    folder: 'saml',
    name: 'SAML',
    factoryId: 'saml',
    isHidden: true,
    target: 'saml',
    platform: 'Universal',
    keys: 'entityID signInEndpoint x509Certificate idpMetadataXml assertionConsumerServiceUrl requestSignatureAlgorithm messageSigningOrder signAuthnRequest privateKey privateKeyPass encryptAssertion encPrivateKey encPrivateKeyPass nameIDFormat timeout profileMap',
  },
  {
    folder: 'slack',
    name: 'Slack',
    factoryId: 'slack-universal',
    target: 'slack',
    platform: 'Universal',
    keys: 'clientId clientSecret scope',
  },
  {
    folder: 'wechat-native',
    name: 'WeChat (Native)',
    factoryId: 'wechat-native',
    target: 'wechat',
    platform: 'Native',
    keys: 'appId appSecret universalLinks',
  },
  {
    folder: 'wechat-web',
    name: 'WeChat (Web)',
    factoryId: 'wechat-web',
    target: 'wechat',
    platform: 'Web',
    keys: 'appId appSecret scope',
  },
  {
    folder: 'wecom',
    name: 'WeCom',
    factoryId: 'wecom-universal',
    target: 'wecom',
    platform: 'Universal',
    keys: 'corpId appSecret scope agentId',
  },
  {
    folder: 'x',
    name: 'X',
    factoryId: 'x-universal',
    target: 'x',
    platform: 'Universal',
    keys: 'clientId clientSecret scope',
  },
  {
    folder: 'xiaomi',
    name: 'Xiaomi',
    factoryId: 'xiaomi-universal',
    target: 'xiaomi',
    platform: 'Universal',
    keys: 'clientId clientSecret scope redirectUri skipConfirm',
  },
];

/** The one of Logto's own that a provider's connector takes the place of. */
/** The package of one of Logto's own connectors. */
export const officialPackage = ({ folder, package: name = folder }: OfficialConnector): string =>
  `@logto/connector-${name}`;

export const officialOf = (provider: string): OfficialConnector | undefined =>
  officialConnectors.find(({ folder }) => folder === provider);
