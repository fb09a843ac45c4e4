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
      LANG: 'nl_NL.UTF-8',
    };
    expect(readConfig(environment)).toEqual({
      port: 8080,
      host: '0.0.0.0',
      databaseFile: resolve('/srv/my data.db'),
      logLevel: 'warn',
      publicUrl: 'https://api.example.nl/wijzer',
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
