import { isIP } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Language } from './core/text.ts';
import { SETTING_TEXT, type SettingProblem } from './text/stop-text.ts';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export type Config = {
  readonly port: number;
  readonly host: string;
  /** The file releases are kept in, or `:memory:`. */
  readonly databaseFile: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** The absolute address callers use, without a trailing slash. */
  readonly publicUrl: string;
  /** How to reach the Handelsregister; nothing when companies are not looked up. */
  readonly kvk: { readonly url: string; readonly key: string } | undefined;
  /** Of what is written to the terminal; answers follow their request. */
  readonly language: Language;
};

type Problem = SettingProblem['problem'];
type Read<T> = T | Problem;

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reached from this machine only, until somebody decides otherwise: a service that is started to be tried should not be open to the
 * network. In a container that would reach nobody, so the image sets HOST to 0.0.0.0.
 */
const DEFAULT_HOST = '127.0.0.1';
const DEFAULT_DATABASE = 'data/instrumentenwijzer.db';
/** Production of the Handelsregister API (developers.kvk.nl). */
const DEFAULT_KVK_URL = 'https://api.kvk.nl/api';
const HOST_NAME = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i;

/** The settings, or one error with a sentence for each that is wrong. An empty variable counts as one that is not set. */
export function readConfig(environment: Environment = process.env): Config {
  const wrong: SettingProblem[] = [];
  const setting = <T extends string | number>(name: string, fallback: T, read: (text: string) => Read<T>): T => {
    const text = environment[name]?.trim();
    if (!text) return fallback;
    const value = read(text);
    if (!isProblem(value)) return value;
    wrong.push({ name, problem: value });
    return fallback;
  };
  const language: Language = terminalLanguage(environment);
  const port = setting('PORT', 3000, readPort);
  const kvkKey = setting('KVK_API_KEY', '', readKvkKey);
  const kvkUrl = setting('KVK_API_URL', '', readKvkUrl);
  // Of a key that is wrong the key itself is told.
  if (kvkUrl && !environment.KVK_API_KEY?.trim())
    wrong.push({ name: 'KVK_API_URL', problem: { code: 'kvk-url-alone' } });
  const config: Config = {
    port,
    host: setting('HOST', DEFAULT_HOST, readHost),
    databaseFile: setting('DATABASE_URL', DEFAULT_DATABASE, databaseFile),
    logLevel: setting<Config['logLevel']>('LOG_LEVEL', 'info', readLogLevel),
    publicUrl: setting('PUBLIC_URL', `http://localhost:${port}`, readPublicUrl),
    kvk: kvkKey ? { url: kvkUrl || DEFAULT_KVK_URL, key: kvkKey } : undefined,
    language,
  };
  if (wrong.length > 0) {
    const sentences = wrong.map((one) => SETTING_TEXT[language](one));
    throw Object.assign(new Error(sentences.join('\n')), { name: 'SettingsFailure' });
  }
  return Object.freeze(config);
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value;
}

function readPort(text: string): Read<number> {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65_535 ? port : { code: 'port' };
}

function readHost(text: string): Read<string> {
  return isIP(text) || HOST_NAME.test(text) ? text : { code: 'host' };
}

function readLogLevel(text: string): Read<Config['logLevel']> {
  const level = LOG_LEVELS.find((known) => known === text.toLowerCase());
  return level ?? { code: 'log-level', allowed: LOG_LEVELS.join(', ') };
}

/** `file:data/x.db` is relative to the working directory, `file:///srv/x.db` and `file:/srv/x.db` are absolute. */
function databaseFile(text: string): Read<string> {
  if (/^postgres(ql)?:/i.test(text)) return { code: 'postgres' };
  if (text === 'file::memory:') return ':memory:';
  const path = /^file:(.+)$/.exec(text)?.[1];
  // A database is a file; SQLite's own parameters would work around what the service promises of it.
  if (!path || path.endsWith('/') || /[?#]/.test(path)) return { code: 'database' };
  if (!path.startsWith('//')) return path;
  try {
    return fileURLToPath(text);
  } catch {
    return { code: 'database' };
  }
}

function readPublicUrl(text: string): Read<string> {
  return plainUrl(text)?.href.replace(/\/+$/, '') ?? { code: 'public-url' };
}

/** A web address with nothing around it: no question mark, hash or password. */
function plainUrl(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const { protocol, username, password, search, hash } = url;
  return /^https?:$/.test(protocol) && !username && !password && !search && !hash ? url : undefined;
}

/** The key goes along in a header with every call, and companies come back: over the network only by https. */
function readKvkUrl(text: string): Read<string> {
  const url = plainUrl(text);
  const safe = url && (url.protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname));
  return safe ? url.href.replace(/\/+$/, '') : { code: 'kvk-url' };
}

/** What a header can hold: visible letters without spaces. */
function readKvkKey(text: string): Read<string> {
  return /^[\x21-\x7e]+$/.test(text) ? text : { code: 'kvk-key' };
}

/** The order in which POSIX looks at these. */
function terminalLanguage({ LC_ALL, LC_MESSAGES, LANG }: Environment): Language {
  return /^nl/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'nl' : 'en';
}
