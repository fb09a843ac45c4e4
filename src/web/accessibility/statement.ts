/** What the statement says that changes: an organisation that runs the service fills in its own. */
export type Statement = {
  /** The day this was written or last looked over. */
  readonly on: string;
  /** The report of an independent evaluation, not older than 36 months; nothing while there has been none. */
  readonly evaluation: { readonly by: string; readonly on: string; readonly url: string } | undefined;
};

export const STATEMENT: Statement = { on: '2026-11-25', evaluation: undefined };
