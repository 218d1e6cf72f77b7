import { connectorMetadata } from '@logto-social/oauth2';

/** https://www.dropbox.com/developers/documentation/http/documentation#authorization */
export const authorizationEndpoint = 'https://www.dropbox.com/oauth2/authorize';
export const tokenEndpoint = 'https://api.dropboxapi.com/oauth2/token';
/** https://www.dropbox.com/developers/documentation/http/documentation#users-get_current_account */
export const userInfoEndpoint = 'https://api.dropboxapi.com/2/users/get_current_account';
export const defaultScope = 'account_info.read';
/** https://github.com/s-aska/dropbox-api-command/issues/41 */
export const errors = { 'invalid_client: Invalid client_id or client_secret': 'clientInvalid' } as const;

export const metadata = connectorMetadata({
  provider: 'dropbox',
  name: { en: 'Dropbox' },
  description: {
    en: 'File storage and sharing; people and teams have accounts.',
    'zh-CN': '文件存储与共享平台，个人和团队都有账号。',
    'tr-TR': 'Dosya depolama ve paylaşma; kişilerin ve ekiplerin hesabı vardır.',
    ko: '파일 저장 및 공유 서비스로, 개인과 팀이 계정을 가지고 있습니다.',
  },
});
