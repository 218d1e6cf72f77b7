import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'authelia',
  name: { en: 'Authelia' },
  description: {
    en: 'Sign-in portal that homes and organizations host themselves, in front of the accounts of their directory.',
    'zh-CN': '由家庭或组织自行部署的登录门户，使用其目录中的账号。',
    'tr-TR': 'Evlerin ve kuruluşların kendi barındırdığı, dizinlerindeki hesaplarla çalışan oturum açma portalı.',
    ko: '가정이나 조직이 직접 운영하며 디렉터리의 계정을 사용하는 로그인 포털입니다.',
  },
  hasDarkLogo: true,
});
