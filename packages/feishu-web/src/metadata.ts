import { ConnectorPlatform } from '@logto/connector-kit';
import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'feishu-web',
  target: 'feishu',
  platform: ConnectorPlatform.Web,
  name: { en: 'Feishu', 'zh-CN': '飞书' },
  description: {
    en: 'Work platform by ByteDance, Lark outside China; members of organisations that use it have accounts. For websites.',
    'zh-CN': '字节跳动的办公平台，海外版为 Lark，所在组织的成员都有账号。用于网站。',
    'tr-TR':
      "ByteDance'in iş platformu, Çin dışında Lark; onu kullanan kuruluşların üyelerinin hesabı vardır. Web siteleri için.",
    ko: '바이트댄스의 업무 플랫폼(중국 밖에서는 Lark)으로, 사용하는 조직의 구성원이 계정을 가지고 있습니다. 웹사이트용입니다.',
  },
});
