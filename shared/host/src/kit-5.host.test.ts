import { testHost } from './test-host.ts';

await testHost('kit-5');
