import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'nextcloud',
  name: { en: 'Nextcloud' },
  description: {
    en: 'Files, calendars and office that organizations and homes host themselves, with the accounts of their members.',
    'zh-CN': '由组织或家庭自行部署的网盘、日历和办公平台，保存其成员的账号。',
    'tr-TR': 'Kuruluşların ve evlerin kendi barındırdığı dosya, takvim ve ofis; üyelerinin hesabı vardır.',
    ko: '조직이나 가정에서 직접 운영하는 파일·일정·오피스 서비스로, 구성원의 계정이 있습니다.',
  },
});
