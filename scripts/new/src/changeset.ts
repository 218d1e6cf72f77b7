/** The note of the next release that a connector is new. */
export const changeset = (provider: string, name: string): string =>
  `---\n"@logto-social/connector-${provider}": minor\n---\n\nPeople can sign in with ${name}.\n`;
