import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';

function complaintsAbout(environment: Readonly<Record<string, string>>): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    return error instanceof Error ? error.message.split('\n') : [];
  }
}

describe('readConfig', () => {
  it('needs no setting at all', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      databaseFile: 'data/instrumentenwijzer.db',
      logLevel: 'info',
      publicUrl: 'http://localhost:3000',
      language: 'en',
      kvk: undefined,
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ PORT: '', HOST: ' ', DATABASE_URL: '' })).toEqual(readConfig({}));
  });

  it('takes every setting', () => {
    const environment = {
      PORT: '8080',
      HOST: '0.0.0.0',
      DATABASE_URL: `file://${resolve('/srv/my data.db').replace(' ', '%20')}`,
      LOG_LEVEL: 'WARN',
      PUBLIC_URL: 'https://api.example.nl/wijzer/',
      KVK_API_KEY: 'l7xx-key',
      KVK_API_URL: 'https://api.kvk.nl/test/api/',
      LANG: 'nl_NL.UTF-8',
    };
    expect(readConfig(environment)).toEqual({
      port: 8080,
      host: '0.0.0.0',
      databaseFile: resolve('/srv/my data.db'),
      logLevel: 'warn',
      publicUrl: 'https://api.example.nl/wijzer',
      kvk: { url: 'https://api.kvk.nl/test/api', key: 'l7xx-key' },
      language: 'nl',
    });
  });

  it('follows the port in the public address', () => {
    expect(readConfig({ PORT: '4000' }).publicUrl).toBe('http://localhost:4000');
  });

  it.each([
    ['file:x.db', 'x.db'],
    ['file:/srv/x.db', '/srv/x.db'],
    ['file::memory:', ':memory:'],
  ])('reads the database %s', (url, file) => {
    expect(readConfig({ DATABASE_URL: url }).databaseFile).toBe(file);
  });

  it.each([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '3000x'],
    ['HOST', 'not a host'],
    ['HOST', 'http://localhost'],
    ['DATABASE_URL', 'data.db'],
    ['DATABASE_URL', 'file:'],
    ['DATABASE_URL', 'file:data/'],
    ['DATABASE_URL', 'file:x.db?mode=ro'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['LOG_LEVEL', 'loud'],
    ['PUBLIC_URL', 'example.nl'],
    ['PUBLIC_URL', 'ftp://example.nl'],
    ['PUBLIC_URL', 'https://example.nl/?a=1'],
    ['PUBLIC_URL', 'https://me:secret@example.nl'],
  ])('refuses %s=%s with a sentence that says what to give', (name, value) => {
    const [complaint, ...others] = complaintsAbout({ [name]: value });
    expect(complaint).toMatch(new RegExp(`^${name} is not .+(Give|Choose) `));
    expect(others).toEqual([]);
  });

  it('looks companies up in production when only the key is given', () => {
    expect(readConfig({ KVK_API_KEY: 'l7xx-key' }).kvk).toEqual({ url: 'https://api.kvk.nl/api', key: 'l7xx-key' });
    expect(readConfig({ KVK_API_KEY: '  ' }).kvk).toBeUndefined();
  });

  it('takes a Handelsregister on this machine without https', () => {
    const url = 'http://127.0.0.1:9099/api';
    expect(readConfig({ KVK_API_KEY: 'x', KVK_API_URL: url }).kvk?.url).toBe(url);
  });

  it.each([
    ['a word', 'api'],
    ['another protocol', 'ftp://api.kvk.nl/api'],
    ['an address that sends the key in the clear', 'http://api.kvk.nl/api'],
    ['a password', 'https://me:secret@api.kvk.nl/api'],
    ['a question', 'https://api.kvk.nl/api?apikey=secret'],
  ])('refuses %s as address of the Handelsregister, without repeating it', (_name, url) => {
    expect(complaintsAbout({ KVK_API_KEY: 'x', KVK_API_URL: url })).toEqual([
      'KVK_API_URL is not an address of the business register. Give an https address without question mark, hash or password, or leave it out.',
    ]);
  });

  it('refuses an address of the Handelsregister without a key', () => {
    expect(complaintsAbout({ KVK_API_URL: 'https://api.kvk.nl/api', LANG: 'nl' })).toEqual([
      'KVK_API_URL werkt niet zonder sleutel. Geef ook KVK_API_KEY, of laat KVK_API_URL weg.',
    ]);
  });

  it('refuses a key that no header can hold, without repeating it', () => {
    const complaints = complaintsAbout({ KVK_API_KEY: 'secret key', KVK_API_URL: 'https://api.kvk.nl/api' });
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(/^KVK_API_KEY is not a key\. Give /);
    expect(complaints[0]).not.toContain('secret');
  });

  it('says of PostgreSQL that it is not there yet, without showing its password', () => {
    const [complaint] = complaintsAbout({ DATABASE_URL: 'postgres://user:secret@db/x' });
    expect(complaint).toContain('PostgreSQL, which this version does not have yet');
    expect(complaint).not.toContain('secret');
  });

  it('names every wrong setting at once, in the language of the terminal', () => {
    const complaints = complaintsAbout({ PORT: 'x', LOG_LEVEL: 'x', LANG: 'nl_NL.UTF-8' });
    expect(complaints).toEqual([
      'PORT is geen poort. Geef een heel getal van 1 tot en met 65535, bijvoorbeeld 3000.',
      'LOG_LEVEL is geen niveau van loggen. Kies uit: fatal, error, warn, info, debug, trace, silent.',
    ]);
  });
});
