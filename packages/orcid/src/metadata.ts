import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'orcid',
  name: { en: 'ORCID' },
  description: {
    en: 'Identifiers for researchers; whoever publishes can have an account.',
    'zh-CN': '科研人员的唯一标识，发表成果的人都可以有账号。',
    'tr-TR': 'Araştırmacılar için kimlikler; yayın yapan herkesin hesabı olabilir.',
    ko: '연구자를 위한 고유 식별자로, 연구 성과를 발표하는 누구나 계정을 가질 수 있습니다.',
  },
});
