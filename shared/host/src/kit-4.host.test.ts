import { testHost } from './test-host.ts';

await testHost('kit-4');
