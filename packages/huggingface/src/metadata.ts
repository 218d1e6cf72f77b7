import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({
  provider: 'huggingface',
  name: { en: 'Hugging Face' },
  description: {
    en: 'Hub for machine learning models and data sets; their authors and users have accounts.',
    'zh-CN': '机器学习模型和数据集的社区，作者和用户都有账号。',
    'tr-TR': 'Makine öğrenimi modelleri ve veri kümeleri merkezi; yazarlarının ve kullanıcılarının hesabı vardır.',
    ko: '머신러닝 모델과 데이터셋 허브로, 제작자와 이용자가 계정을 가지고 있습니다.',
  },
});
