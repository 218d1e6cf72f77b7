/** Where user info endpoints commonly keep what the host asks for: the names of OpenID Connect Core §5.1, and `id`. */
export const defaultProfileMap = {
  id: 'id',
  name: 'name',
  avatar: 'avatar',
  email: 'email',
  emailVerified: 'email_verified',
  phone: 'phone',
  phoneVerified: 'phone_verified',
};
