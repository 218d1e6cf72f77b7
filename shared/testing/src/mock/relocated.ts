import type { ProviderMock } from './provider-mock.ts';

/**
 * What a provider documents, for an instance that stands elsewhere: every address that begins with one of the given
 * begins with another.
 *
 * @param mock what it documents.
 * @param addresses where it stands in the documentation, and where the instance does.
 */
export const relocated = (mock: ProviderMock, addresses: Readonly<Record<string, string>>): ProviderMock => {
  const moved = (text: string) => {
    const address = Object.keys(addresses).find((from) => text === from || text.startsWith(`${from}/`));
    return address === undefined ? text : `${addresses[address]}${text.slice(address.length)}`;
  };
  const move = (value: unknown): unknown => {
    if (typeof value === 'string') return moved(value);
    if (Array.isArray(value)) return value.map(move);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, move(inner)]));
  };
  // Texts stay texts and records records, so the whole is what it was.
  return move(mock) as ProviderMock;
};
