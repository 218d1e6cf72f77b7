import { setTimeout } from 'node:timers';
import { vi } from 'vitest';

// Files share a worker, whose start costs more than most of them. What one has fetched is none of the next one's business.
vi.resetModules();

if (globalThis.setTimeout !== setTimeout || vi.isFakeTimers()) {
  throw new Error('A file before this one has left its fake clock behind: call vi.useRealTimers() when its tests end.');
}

// Every simulated endpoint notes where it was made, and a deep trace costs more than its answer.
Error.stackTraceLimit = 10;
