import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'box',
  name: { en: 'Box' },
  description: {
    en: 'File storage for companies; their staff and partners have accounts.',
    'zh-CN': '企业文件存储平台，企业员工和合作伙伴都有账号。',
    'tr-TR': 'Şirketler için dosya depolama; çalışanların ve iş ortaklarının hesabı vardır.',
    ko: '기업용 파일 저장 서비스로, 직원과 협력사가 계정을 가지고 있습니다.',
  },
});
