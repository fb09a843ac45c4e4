import type { LandscapeInstrument } from '../../client/api-types.ts';

/** Where more is told of an instrument: its own page, else that of its desk, else what the API knows. */
export function addressOf({ url, desk, _links }: LandscapeInstrument): string {
  return url ?? desk.url ?? _links.self.href;
}
