import type { ApiDeps, ApiServer } from '../deps.ts';
import { sendProblem } from '../problem-handler.ts';

/** Whether requests can be sent here: the store answers and a release is compiled. */
export function getReadiness(app: ApiServer, { snapshots, store }: Pick<ApiDeps, 'snapshots' | 'store'>): void {
  app.route({
    method: 'GET',
    url: '/readyz',
    schema: { hide: true },
    handler: async (request, reply) => {
      try {
        await store.ping();
        return { status: 'ready', release: snapshots.current().release.number };
      } catch {
        reply.header('retry-after', '5');
        return sendProblem(request, reply, 'unavailable');
      }
    },
  });
}
