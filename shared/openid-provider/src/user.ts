/** The one account that the provider has, as its claims describe it (OpenID Connect Core §5.1). */
export const user = {
  sub: '248289761001',
  name: 'Jane Doe',
  picture: 'https://example.com/janedoe/me.jpg',
  email: 'janedoe@example.com',
  email_verified: true,
};
