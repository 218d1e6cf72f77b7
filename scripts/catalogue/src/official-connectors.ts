/** One of Logto's own connectors, as published. */
export type OfficialConnector = {
  /** The folder of ours that takes its place. */
  folder: string;
  name: string;
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
    target: 'alipay',
    platform: 'Native',
    keys: 'appId privateKey signType',
  },
  {
    folder: 'alipay-web',
    name: 'Alipay (Web)',
    target: 'alipay',
    platform: 'Web',
    keys: 'appId privateKey signType charset scope',
  },
  { folder: 'amazon', name: 'Amazon', target: 'amazon', platform: 'Universal', keys: 'clientId clientSecret scope' },
  { folder: 'apple', name: 'Apple', target: 'apple', platform: 'Universal', keys: 'clientId scope' },
  {
    folder: 'microsoft',
    name: 'Azure AD',
    target: 'azuread',
    platform: 'Universal',
    keys: 'clientId clientSecret cloudInstance tenantId prompts scopes',
  },
  {
    folder: 'dingtalk-web',
    name: 'DingTalk (Web)',
    target: 'dingtalk',
    platform: 'Web',
    keys: 'clientId clientSecret scope',
  },
  { folder: 'discord', name: 'Discord', target: 'discord', platform: 'Universal', keys: 'clientId clientSecret scope' },
  {
    folder: 'facebook',
    name: 'Facebook',
    target: 'facebook',
    platform: 'Universal',
    keys: 'clientId clientSecret scope',
  },
  { folder: 'feishu-web', name: 'Feishu (Web)', target: 'feishu', platform: 'Web', keys: 'appId appSecret' },
  { folder: 'github', name: 'GitHub', target: 'github', platform: 'Universal', keys: 'clientId clientSecret scope' },
  { folder: 'gitlab', name: 'GitLab', target: 'gitlab', platform: 'Universal', keys: 'clientId clientSecret scope' },
  {
    folder: 'google',
    name: 'Google',
    target: 'google',
    platform: 'Universal',
    keys: 'clientId clientSecret scope prompts oneTap offlineAccess',
    leftOut: { oneTap: 'Logto offers One Tap for the factory ID of its own connector alone.' },
  },
  {
    folder: 'huggingface',
    name: 'Hugging Face',
    target: 'huggingface',
    platform: 'Universal',
    keys: 'clientId clientSecret scope',
  },
  { folder: 'kakao', name: 'Kakao', target: 'kakao', platform: 'Universal', keys: 'clientId clientSecret' },
  { folder: 'kook', name: 'KOOK', target: 'kook', platform: 'Universal', keys: 'clientId clientSecret scope' },
  { folder: 'line', name: 'LINE', target: 'line', platform: 'Universal', keys: 'clientId clientSecret scope' },
  {
    folder: 'linkedin',
    name: 'LinkedIn',
    target: 'linkedin',
    platform: 'Universal',
    keys: 'clientId clientSecret scope',
  },
  { folder: 'naver', name: 'Naver', target: 'naver', platform: 'Universal', keys: 'clientId clientSecret' },
  {
    folder: 'oauth2',
    name: 'OAuth 2.0',
    target: 'oauth2',
    platform: 'Universal',
    leftOut: fixed,
    keys: 'responseType grantType authorizationEndpoint tokenEndpoint clientId clientSecret tokenEndpointAuthMethod clientSecretJwtSigningAlgorithm scope userInfoEndpoint tokenEndpointResponseType profileMap customConfig',
  },
  {
    folder: 'oidc',
    name: 'OIDC',
    target: 'oidc',
    platform: 'Universal',
    leftOut: fixed,
    keys: 'responseType grantType authorizationEndpoint tokenEndpoint clientId clientSecret tokenEndpointAuthMethod clientSecretJwtSigningAlgorithm scope acceptStringTypedBooleanClaims trustUnverifiedEmail idTokenVerificationConfig authRequestOptionalConfig customConfig',
  },
  { folder: 'patreon', name: 'Patreon', target: 'patreon', platform: 'Universal', keys: 'clientId clientSecret scope' },
  {
    folder: 'qq',
    name: 'QQ',
    target: 'qq',
    platform: 'Universal',
    keys: 'clientId clientSecret scope redirectUri',
    leftOut: { redirectUri: 'The host says which one a sign-in uses.' },
  },
  {
    folder: 'saml',
    name: 'SAML',
    target: 'saml',
    platform: 'Universal',
    keys: 'entityID signInEndpoint x509Certificate idpMetadataXml assertionConsumerServiceUrl requestSignatureAlgorithm messageSigningOrder signAuthnRequest privateKey privateKeyPass encryptAssertion encPrivateKey encPrivateKeyPass nameIDFormat timeout profileMap',
  },
  { folder: 'slack', name: 'Slack', target: 'slack', platform: 'Universal', keys: 'clientId clientSecret scope' },
  {
    folder: 'wechat-native',
    name: 'WeChat (Native)',
    target: 'wechat',
    platform: 'Native',
    keys: 'appId appSecret universalLinks',
  },
  { folder: 'wechat-web', name: 'WeChat (Web)', target: 'wechat', platform: 'Web', keys: 'appId appSecret scope' },
  { folder: 'wecom', name: 'WeCom', target: 'wecom', platform: 'Universal', keys: 'corpId appSecret scope agentId' },
  { folder: 'x', name: 'X', target: 'x', platform: 'Universal', keys: 'clientId clientSecret scope' },
  {
    folder: 'xiaomi',
    name: 'Xiaomi',
    target: 'xiaomi',
    platform: 'Universal',
    keys: 'clientId clientSecret scope redirectUri skipConfirm',
  },
];
