import { openStore } from '../../src/compose.ts';

// A process of its own that publishes the same catalogue as its siblings and says what came of it.
const [, , file = ''] = process.argv;
const store = await openStore({ databaseFile: file });
const documents = Array.from({ length: 300 }, (_, index) => ({
  kind: 'source' as const,
  id: `s${index}`,
  body: { index },
}));
const { info, created } = await store.publish(documents, {
  title: 'Eerste uitgave',
  createdAt: '2026-01-15T10:00:00Z',
  filesDigest: null,
});
await store.close();
process.stdout.write(JSON.stringify({ number: info.number, created }));
