import type { ApiServer } from '../deps.ts';

/** Whether the process answers at all; a reason to restart it when not. */
export function getHealth(app: ApiServer): void {
  app.route({ method: 'GET', url: '/healthz', schema: { hide: true }, handler: async () => ({ status: 'ok' }) });
}
