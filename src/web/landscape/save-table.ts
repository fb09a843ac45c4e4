import type { ApiClient, Query } from '../../client/api-client.ts';
import type { Part } from './load-landscape.ts';

/** Tells spreadsheets that the file is UTF-8; without it they read `Fryslân` otherwise. */
const BYTE_ORDER_MARK = '\ufeff';

/** Fetches a part as CSV and hands it to the browser as a file. */
export async function saveTable(api: ApiClient, part: Part, query: Query): Promise<void> {
  const table = await api.getTable(`/landscape/${part}`, query);
  const address = URL.createObjectURL(new Blob([BYTE_ORDER_MARK, table], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `landschap-${part}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}
