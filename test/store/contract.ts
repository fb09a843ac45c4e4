import { describe, expect, it, onTestFinished } from 'vitest';
import type { CatalogueDocument } from '../../src/core/catalogue/catalogue.ts';
import type { CatalogueStore } from '../../src/store/catalogue-store.ts';
import { catalogueDigest } from '../../src/store/document-digest.ts';

const source = (id: string, title: string): CatalogueDocument => ({ kind: 'source', id, body: { id, title } });
const A = source('a', 'Staatscourant');
const B = source('b', 'Provinciaal blad');
const FIRST = { title: 'Eerste uitgave', createdAt: '2026-01-15T10:00:00Z', filesDigest: null };
const SECOND = { title: 'Tweede uitgave', createdAt: '2026-02-15T10:00:00Z', filesDigest: null };

/** What every store must do, whatever it keeps releases in. */
export function describeCatalogueStore(name: string, open: () => Promise<CatalogueStore>): void {
  const opened = async (): Promise<CatalogueStore> => {
    const store = await open();
    onTestFinished(() => store.close());
    return store;
  };

  describe(name, () => {
    it('starts without releases', async () => {
      const store = await opened();
      await store.ping();
      expect(await store.latestRelease()).toBeUndefined();
      expect(await store.listReleases()).toEqual([]);
      expect(await store.readRelease(1)).toBeUndefined();
      expect(await store.changesIn(1)).toBeUndefined();
    });

    it('numbers releases from 1 and lists the newest first', async () => {
      const store = await opened();
      const first = await store.publish([A, B], FIRST);
      expect(first).toEqual({
        created: true,
        info: { number: 1, digest: catalogueDigest([B, A]), documentCount: 2, ...FIRST },
      });
      const second = await store.publish([A], SECOND);
      expect(second.info.number).toBe(2);
      expect(await store.listReleases()).toEqual([second.info, first.info]);
      expect(await store.latestRelease()).toEqual(second.info);
    });

    it('gives back what was published, in one order', async () => {
      const store = await opened();
      const fact: CatalogueDocument = { kind: 'fact', id: 'z', body: { b: [1, 'é', null], a: { nl: "'t" } } };
      const { info } = await store.publish([fact, B, A], FIRST);
      expect(await store.readRelease(1)).toEqual({ info, documents: [A, B, fact] });
    });

    it('makes no release of what the latest one already holds', async () => {
      const store = await opened();
      const { info } = await store.publish([A, B], FIRST);
      const again = { kind: A.kind, id: A.id, body: { title: 'Staatscourant', id: 'a' } } as const;
      expect(await store.publish([B, again], SECOND)).toEqual({ info, created: false });
      expect(await store.listReleases()).toHaveLength(1);
    });

    it('goes back to an earlier state with a new release', async () => {
      const store = await opened();
      await store.publish([A], FIRST);
      await store.publish([A, B], SECOND);
      const { info, created } = await store.publish([A], SECOND);
      expect([info.number, created]).toEqual([3, true]);
      expect((await store.readRelease(1))?.info.digest).toBe(info.digest);
    });

    it('keeps earlier releases as they were', async () => {
      const store = await opened();
      await store.publish([A, B], FIRST);
      await store.publish([source('a', 'Rectificatie')], SECOND);
      expect((await store.readRelease(1))?.documents).toEqual([A, B]);
    });

    it('tells what a release added, changed and removed', async () => {
      const store = await opened();
      await store.publish([A, B], FIRST);
      await store.publish([source('a', 'Rectificatie'), source('c', 'Nieuw')], SECOND);
      const digest = expect.stringMatching(/^sha256-[0-9a-f]{64}$/);
      expect(await store.changesIn(2)).toEqual([
        { change: 'changed', kind: 'source', id: 'a', digest },
        { change: 'removed', kind: 'source', id: 'b' },
        { change: 'added', kind: 'source', id: 'c', digest },
      ]);
      expect((await store.changesIn(1))?.map(({ change, id }) => `${change} ${id}`)).toEqual(['added a', 'added b']);
    });

    it('publishes everything or nothing', async () => {
      const store = await opened();
      const { info } = await store.publish([A], FIRST);
      await expect(store.publish([A, B, source('b', 'Nog een b')], SECOND)).rejects.toThrow();
      expect(await store.listReleases()).toEqual([info]);
      expect((await store.publish([A, B], SECOND)).info.number).toBe(2);
    });

    it('keeps two documents of the same content apart', async () => {
      const store = await opened();
      const twins: readonly CatalogueDocument[] = [
        { kind: 'source', id: 'a', body: {} },
        { kind: 'fact', id: 'a', body: {} },
      ];
      await store.publish(twins, FIRST);
      expect((await store.readRelease(1))?.documents).toEqual(twins);
    });
  });
}
