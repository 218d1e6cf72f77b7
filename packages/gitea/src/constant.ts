export const defaultInstance = 'https://gitea.com';
