import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'gitea',
  name: { en: 'Gitea' },
  description: {
    en: 'Code hosting that teams run themselves, and Gitea.com; its developers have accounts.',
    'zh-CN': '团队自行部署的代码托管服务，也有 Gitea.com，开发者都有账号。',
    'tr-TR': 'Ekiplerin kendi çalıştırdığı kod barındırma ve Gitea.com; geliştiricilerin hesabı vardır.',
    ko: '팀이 직접 운영하거나 Gitea.com에서 쓰는 코드 호스팅으로, 개발자가 계정을 가지고 있습니다.',
  },
});
