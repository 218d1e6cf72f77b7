export const defaultInstance = 'https://codeberg.org';
