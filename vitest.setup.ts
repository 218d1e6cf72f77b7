import { createPrivateKey } from 'node:crypto';
import { setTimeout } from 'node:timers';
import { vi } from 'vitest';

// Files share a worker, whose start costs more than most of them. What one has fetched is none of the next one's business,
// where modules are not those of Node itself, which stay.
vi.resetModules();

// A key that the file before could not read may have left an error with OpenSSL, which fails the next key that is made.
try {
  createPrivateKey('');
} catch {}

if (globalThis.fetch.name !== 'fetch') {
  throw new Error(
    'A file before this one has left its own fetch behind: add a handler to the network in place of a spy.',
  );
}

if (globalThis.setTimeout !== setTimeout || vi.isFakeTimers()) {
  throw new Error('A file before this one has left its fake clock behind: call vi.useRealTimers() when its tests end.');
}

// Many tests expect errors, and a deep trace costs more than the sign-in that fails.
Error.stackTraceLimit = 10;
