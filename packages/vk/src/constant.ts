/** https://id.vk.com/about/business/go/docs/ru/vkid/latest/vk-id/connection/api-integration/api-description */
export const authorizationEndpoint = 'https://id.vk.ru/authorize';
export const tokenEndpoint = 'https://id.vk.ru/oauth2/auth';
export const userInfoEndpoint = 'https://id.vk.ru/oauth2/user_info';
export const defaultScope = 'vkid.personal_info email';
