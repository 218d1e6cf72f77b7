import { ConnectorPlatform } from '@logto/connector-kit';
import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'dingtalk-web',
  target: 'dingtalk',
  platform: ConnectorPlatform.Web,
  name: { en: 'DingTalk', 'zh-CN': '钉钉' },
  description: {
    en: 'Work platform by Alibaba; members of organisations that use it have accounts. For websites.',
    'zh-CN': '阿里巴巴的办公平台，所在组织的成员都有账号。用于网站。',
    'tr-TR': "Alibaba'nın iş platformu; onu kullanan kuruluşların üyelerinin hesabı vardır. Web siteleri için.",
    ko: '알리바바의 업무 플랫폼으로, 사용하는 조직의 구성원이 계정을 가지고 있습니다. 웹사이트용입니다.',
  },
});
