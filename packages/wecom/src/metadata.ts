import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = {
  ...connectorMetadata({
    provider: 'wecom',
    name: { en: 'WeCom', 'zh-CN': '企业微信' },
    description: {
      en: "Tencent's messenger for work; members of organisations that use it have accounts.",
      'zh-CN': '腾讯的企业通讯工具，所在企业的成员都有账号。',
      'tr-TR': "Tencent'in iş için mesajlaşma uygulaması; onu kullanan kuruluşların üyelerinin hesabı vardır.",
      ko: '텐센트의 업무용 메신저로, 사용하는 조직의 구성원이 계정을 가지고 있습니다.',
    },
  }),
  /** The only token is the application's: nobody's to keep. */
  isTokenStorageSupported: false,
};
