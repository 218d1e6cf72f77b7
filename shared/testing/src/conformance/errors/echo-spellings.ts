const html = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * The ways in which a provider, or whatever stands in front of it, may repeat a secret in an error: some at once, as many
 * as its description is passed on with.
 */
export const echoSpellings: readonly (readonly ((secret: string) => string)[])[] = [
  [
    (secret) => secret,
    (secret) => encodeURIComponent(secret),
    (secret) => encodeURIComponent(secret).replaceAll(/%../g, (found) => found.toLowerCase()),
    (secret) => new URLSearchParams({ '': secret }).toString().slice(1),
  ],
  [
    (secret) => Buffer.from(secret).toString('hex').replaceAll(/../g, '%$&'),
    html,
    (secret) => [...secret].join('\u200b'),
    (secret) => [...secret].join('\u00ad'),
  ],
  [
    (secret) => Buffer.from(secret).toString('base64'),
    (secret) => Buffer.from(secret).toString('base64url'),
    (secret) => Buffer.from(`:${secret}`).toString('base64'),
    (secret) => Buffer.from(`a:${secret}!`).toString('base64'),
  ],
];
