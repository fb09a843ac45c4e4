import type { FastifyInstance } from 'fastify';
import { buildApp } from './app.ts';
import { type Composed, compose, describeStop } from './compose.ts';
import { type Config, readConfig } from './config.ts';
import { LANGUAGES } from './core/text.ts';
import { fragmentsOf } from './http/answer/fragments-of.ts';
import { exampleRequest } from './text/example-request.ts';
import { OPERATOR_TEXT } from './text/operator-text.ts';
import { STOP_TEXT } from './text/stop-text.ts';

/** Requests under way get this long to finish; container platforms kill after ten seconds by default. */
const STOP_MILLISECONDS = 8000;

const WARM_UP_MILLISECONDS = 1000;

let config: Config | undefined;
try {
  config = readConfig();
  const composed = await compose(config);
  const app = await buildApp(composed.deps);
  stopOnSignals(app, composed);
  await listen(app, composed, config);
} catch (error) {
  const language = config?.language ?? 'en';
  process.stderr.write(`${listenProblem(error, config) ?? describeStop(error, language)}\n`);
  // The log may still hold lines and the app timers; a start that failed has nothing left to wait for.
  process.exit(1);
}

async function listen(
  app: FastifyInstance,
  { deps, notices }: Composed,
  { host, port, language }: Config,
): Promise<void> {
  await app.listen({ host, port });
  const here = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host;
  const address = `http://${here.includes(':') ? `[${here}]` : here}:${port}`;
  const text = OPERATOR_TEXT[language];
  const release = deps.snapshots.current().release.number;
  const lines = [
    ...notices,
    text.listening(deps.version, address, release),
    text.tryThis(`${address}/docs`, exampleRequest(address, language)),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  // Written out before the first question, which would wait for it, and after whoever waits for the start.
  for (const each of LANGUAGES)
    setTimeout(() => fragmentsOf(deps.snapshots.current(), each), WARM_UP_MILLISECONDS).unref();
}

function stopOnSignals(app: FastifyInstance, composed: Composed): void {
  let stopping = false;
  const stop = async () => {
    // npm passes on a signal that the terminal has already sent to the whole group: it comes twice.
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_MILLISECONDS).unref();
    await app.close();
    await composed.close();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

function listenProblem(error: unknown, settings: Config | undefined): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (!settings) return undefined;
  const { host, language } = settings;
  const words = { port: String(settings.port), host };
  if (code === 'EADDRINUSE') return STOP_TEXT[language]['port-taken'](words);
  if (code === 'EACCES') return STOP_TEXT[language]['port-forbidden'](words);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return STOP_TEXT[language]['host-unknown'](words);
  return undefined;
}
