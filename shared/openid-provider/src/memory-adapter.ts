import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

/**
 * Keeps what a provider stores (codes, tokens, sessions, grants) in memory, outside the provider, so that it outlives
 * one that is replaced.
 *
 * https://github.com/panva/node-oidc-provider/blob/main/example/my_adapter.js
 */
export const memoryAdapter = (): AdapterFactory => {
  const stored = new Map<string, AdapterPayload>();

  return (model): Adapter => {
    const key = (id: string) => `${model}:${id}`;
    const findBy = (name: 'uid' | 'userCode', value: string) =>
      [...stored].find(([id, payload]) => id.startsWith(`${model}:`) && payload[name] === value)?.[1];

    return {
      upsert: async (id, payload) => void stored.set(key(id), payload),
      find: async (id) => stored.get(key(id)),
      findByUid: async (uid) => findBy('uid', uid),
      findByUserCode: async (userCode) => findBy('userCode', userCode),
      consume: async (id) => {
        const payload = stored.get(key(id));
        if (payload) stored.set(key(id), { ...payload, consumed: Math.floor(Date.now() / 1000) });
      },
      destroy: async (id) => void stored.delete(key(id)),
      revokeByGrantId: async (grantId) => {
        for (const [id, payload] of stored) if (payload.grantId === grantId) stored.delete(id);
      },
    };
  };
};
