import { momentText } from '../../core/moment.ts';
import type { ReleaseInfo } from '../../store/catalogue-store.ts';
import type { ReleaseWire } from '../contract/release.ts';

/** A release with the addresses of itself and of what it changed. */
export function releaseWire(
  { number, digest, createdAt, title, documentCount }: ReleaseInfo,
  publicUrl: string,
): ReleaseWire {
  const self = `${publicUrl}/v1/releases/${number}`;
  return {
    number,
    digest,
    createdAt: momentText(Date.parse(createdAt)),
    title,
    documentCount,
    _links: { self: { href: self }, changes: { href: `${self}/changes` } },
  };
}
