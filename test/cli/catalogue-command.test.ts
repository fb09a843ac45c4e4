import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogueCommand } from '../../src/cli/catalogue-command.ts';
import { edited, smallCatalogue, temporaryFolder } from '../support/small-catalogue.ts';

const VOUCHER = 'fixtures/catalogue/instruments/vouchers/voucher.yaml';
const broken = () => smallCatalogue(edited(VOUCHER, 'desk: desk', 'desk: dusk'));

type Place = {
  readonly root?: string;
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
};

async function run(
  args: readonly string[],
  { root = smallCatalogue(), folder = temporaryFolder(), environment }: Place = {},
) {
  const out: string[] = [];
  const error: string[] = [];
  const exitCode = await catalogueCommand(args, {
    write: (text) => out.push(text),
    writeError: (text) => error.push(text),
    environment: { DATABASE_URL: `file:${join(folder, 'x.db')}`, ...environment },
    root,
  });
  return { exitCode, out: out.join(''), error: error.join('') };
}

describe('catalogue check', () => {
  it('counts the documents of a good catalogue', async () => {
    expect(await run(['check'])).toEqual({
      exitCode: 0,
      out: 'The catalogue is in order: 1 source, 1 fact, 4 scheme, 4 concepts, 1 postcodes, 1 theme-hints, 1 definition, 1 organisation, 1 instrument.\n',
      error: '',
    });
  });

  it('ends with 1 and every mistake of a broken one', async () => {
    const { exitCode, out } = await run(['check'], { root: broken() });
    expect(exitCode).toBe(1);
    expect(out).toBe(
      `${VOUCHER}:7 /desk 'desk' refers to 'dusk', which does not exist. Did you mean 'desk'?\nMistakes in the catalogue: 1.\n`,
    );
  });

  it('gives the same as data', async () => {
    const good = await run(['check', '--json']);
    expect(JSON.parse(good.out)).toMatchObject({ ok: true, counts: { instrument: 1 } });
    const { out } = await run(['check', '--json'], { root: broken() });
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      failures: [{ file: VOUCHER, line: 7, path: '/desk', code: 'unknown-reference' }],
    });
  });

  it('speaks the language of the terminal', async () => {
    expect((await run(['check'], { environment: { LANG: 'nl_NL.UTF-8' } })).out).toContain('De catalogus is in orde');
  });
});

describe('catalogue import', () => {
  it('makes a release once, and another when something changed', async () => {
    const folder = temporaryFolder();
    expect((await run(['import', '--title', 'Begin'], { folder })).out).toContain('Release 1 is made: 15 documents.');
    expect((await run(['import'], { folder })).out).toBe('Nothing has changed since release 1.\n');
    const root = smallCatalogue(edited(VOUCHER, 'A contribution.', 'A gift.'));
    const { out } = await run(['import', '--json'], { folder, root });
    expect(JSON.parse(out)).toMatchObject({ ok: true, created: true, release: { number: 2 } });
  });

  it('publishes nothing of a broken catalogue', async () => {
    const { exitCode, out } = await run(['import'], { root: broken() });
    expect(exitCode).toBe(1);
    expect(out).toContain('Nothing was published.');
  });
});

describe('catalogue', () => {
  it.each([[[]], [['publish']], [['check', 'more']], [['check', '--loud']], [['check', '--title', 'x']]])(
    'ends with 2 and its usage for %j',
    async (args) => {
      const { exitCode, out, error } = await run(args);
      expect([exitCode, out]).toEqual([2, '']);
      expect(error).toContain('Usage: npm run catalogue');
    },
  );

  it('shows its usage when asked', async () => {
    expect(await run(['--help'])).toMatchObject({ exitCode: 0, out: expect.stringContaining('Usage') });
  });

  it('ends with 2 for a wrong setting', async () => {
    const { exitCode, error } = await run(['import'], { environment: { PORT: 'x' } });
    expect(exitCode).toBe(2);
    expect(error).toContain('PORT is not a port');
  });
});
