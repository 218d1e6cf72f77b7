import { parseArgs } from 'node:util';
import { listProviders, loadConnector } from './find-connectors.ts';

const usage = `Usage: play [--once <provider> [--deny]]

  play                           serves the playground at http://localhost:3000, or at the port in PORT
  play --once <provider>         signs in without a browser and prints one JSON object
  play --once <provider> --deny  the same for a person who denies
`;

/** Exit codes: the sign-in failed, and the command was wrong. */
const failed = 1;
const misused = 2;

const leave = (exitCode: number, message: unknown): never => {
  console.error(message);
  process.exit(exitCode);
};

const readPort = (text = '3000'): number => {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) return leave(misused, `PORT is not a port: ${text}`);
  return port;
};

const readArguments = () => {
  try {
    // `pnpm play -- --once x` passes the dashes on.
    const args = process.argv.slice(2).filter((argument) => argument !== '--');
    return parseArgs({
      args,
      options: { once: { type: 'string' }, deny: { type: 'boolean' }, help: { type: 'boolean' } },
    }).values;
  } catch (error) {
    return leave(misused, `${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
};

// What a command needs is loaded once the command is known to make sense.

const playOnce = async (provider: string, port: number, isDenied: boolean) => {
  const known = await listProviders();
  if (!known.includes(provider)) return leave(misused, `No provider ${provider}. Known are: ${known.join(', ')}`);
  const { openSandbox } = await import('./sandbox.ts');
  const { runOnce } = await import('./run-once.ts');

  const sandbox = openSandbox();
  const { outcome } = await runOnce(sandbox, await loadConnector(provider), {
    redirectUri: `http://localhost:${port}/callback/${provider}`,
    decision: isDenied ? 'deny' : 'allow',
  });
  await sandbox.close();
  if (!outcome?.user) return leave(failed, JSON.stringify(outcome?.failure));
  const { user, requests } = outcome;
  process.stdout.write(`${JSON.stringify({ provider, user, requests })}\n`);
};

const serveAt = async (port: number) => {
  const { serve } = await import('./serve.ts');
  const origin = await serve(port, console.error).catch((error: NodeJS.ErrnoException) =>
    leave(failed, error.code === 'EADDRINUSE' ? `Port ${port} is taken. Set PORT to another.` : error),
  );
  process.stdout.write(`Try a connector at ${origin}\n`);
};

const play = async () => {
  const { once: provider, deny = false, help } = readArguments();
  const port = readPort(process.env.PORT);
  if (help) process.stdout.write(usage);
  else if (provider === undefined) await serveAt(port);
  else await playOnce(provider, port, deny);
};

play().catch((error: unknown) => leave(failed, error));
