import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/compose.ts';
import { readCatalogueFiles } from '../../src/files/read-catalogue-files.ts';
import type { CatalogueStore } from '../../src/store/catalogue-store.ts';
import { storeProblemOf } from '../../src/store/store-problem.ts';
import { createSnapshots } from '../../src/usecases/snapshots.ts';
import { smallCatalogue } from '../support/small-catalogue.ts';

/** A store with this many releases, each with one source more, that counts how often a release is read. */
async function storeWith(releases: number) {
  const { documents } = readCatalogueFiles(smallCatalogue());
  const store = await openStore({ databaseFile: ':memory:' });
  onTestFinished(() => store.close());
  for (let number = 1; number <= releases; number++) {
    const more = Array.from({ length: number - 1 }, (_, i) => ({
      kind: 'source' as const,
      id: `s${i}`,
      body: { id: `s${i}`, title: 'x' },
    }));
    await store.publish([...documents, ...more], {
      title: `Uitgave ${number}`,
      createdAt: '2026-01-15T10:00:00Z',
      filesDigest: null,
    });
  }
  const reads: number[] = [];
  const counting: CatalogueStore = {
    ...store,
    readRelease: (number) => {
      reads.push(number);
      return store.readRelease(number);
    },
  };
  return { store: counting, reads, documents };
}

describe('createSnapshots', () => {
  it('compiles the latest release', async () => {
    const { store } = await storeWith(2);
    const latest = await store.latestRelease();
    const { release, catalogue } = (await createSnapshots(store)).current();
    expect(release).toEqual({ number: 2, digest: latest?.digest });
    expect([...catalogue.instruments.keys()]).toEqual(['voucher']);
  });

  it('gives earlier releases by number, each compiled once however many ask', async () => {
    const { store, reads } = await storeWith(3);
    const snapshots = await createSnapshots(store);
    const [one, same] = await Promise.all([snapshots.byNumber(1), snapshots.byNumber(1)]);
    expect(one?.release.number).toBe(1);
    expect(same).toBe(one);
    expect(await snapshots.byNumber(3)).toBe(snapshots.current());
    expect(reads).toEqual([3, 1]);
  });

  it('forgets the earlier release that was not asked for longest', async () => {
    const { store, reads } = await storeWith(5);
    const snapshots = await createSnapshots(store);
    for (const number of [1, 2, 3, 1, 4, 1, 2]) await snapshots.byNumber(number);
    expect(reads).toEqual([5, 1, 2, 3, 4, 2]);
  });

  it('has nothing for a release that does not exist, and asks again when it does', async () => {
    const { store, documents } = await storeWith(1);
    const snapshots = await createSnapshots(store);
    expect(await snapshots.byNumber(2)).toBeUndefined();
    await store.publish(documents.slice(1), { title: 'Later', createdAt: '2026-02-15T10:00:00Z', filesDigest: null });
    await store.publish(documents, { title: 'Nog later', createdAt: '2026-03-15T10:00:00Z', filesDigest: null });
    expect((await snapshots.byNumber(3))?.release.number).toBe(3);
  });

  it('does not start without a release, nor with one it cannot read', async () => {
    const { store } = await storeWith(0);
    await expect(createSnapshots(store)).rejects.toSatisfy((e) => storeProblemOf(e)?.code === 'release-missing');
    await store.publish([{ kind: 'fact', id: 'x', body: { id: 'x' } }], {
      title: 'Anders',
      createdAt: '2026-01-15T10:00:00Z',
      filesDigest: null,
    });
    await expect(createSnapshots(store)).rejects.toSatisfy((e) => storeProblemOf(e)?.code === 'release-unreadable');
  });
});
