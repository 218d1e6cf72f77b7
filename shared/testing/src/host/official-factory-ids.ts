/**
 * The factory IDs of Logto's own connectors. A host that loads two connectors with one ID refuses to start.
 *
 * https://github.com/logto-io/logto/tree/master/packages/connectors
 */
export const officialFactoryIds: ReadonlySet<string> = new Set([
  'alipay-native',
  'alipay-web',
  'amazon-universal',
  'apple-universal',
  'azuread-universal',
  'dingtalk-web',
  'discord-universal',
  'facebook-universal',
  'feishu-web',
  'github-universal',
  'gitlab-universal',
  'google-universal',
  'huggingface-universal',
  'kakao-universal',
  'kook-universal',
  'line-universal',
  'linkedin-universal',
  'logto-social-demo',
  'naver-universal',
  'oauth2',
  'oidc',
  'patreon-universal',
  'qq-universal',
  'saml',
  'slack-universal',
  'wechat-native',
  'wechat-web',
  'wecom-universal',
  'x-universal',
  'xiaomi-universal',
]);
