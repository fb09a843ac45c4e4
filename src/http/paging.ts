export type Paging = { readonly page: number; readonly pageSize: number };

type Link = { readonly href: string };

export type Page<T> = { readonly items: T[]; readonly links: { self: Link; next?: Link; prev?: Link } };

type Request = { readonly url: string };

/** The asked part of a list, with absolute links to itself and its neighbours, in the answer and in the `Link` header. */
export function pageOf<T>(
  all: readonly T[],
  { page, pageSize }: Paging,
  place: { request: Request; reply: FastifyHeaders; publicUrl: string },
): Page<T> {
  const { request, reply, publicUrl } = place;
  const start = (page - 1) * pageSize;
  const to = (number: number): Link => {
    const url = new URL(`${publicUrl}${request.url}`);
    url.searchParams.set('page', String(number));
    return { href: url.href };
  };
  const links = {
    self: selfLink(request, publicUrl),
    ...(start + pageSize < all.length ? { next: to(page + 1) } : {}),
    ...(page > 1 ? { prev: to(page - 1) } : {}),
  };
  reply.header('total-count', String(all.length));
  reply.header('link', linkHeader(links));
  return { items: all.slice(start, start + pageSize), links };
}

/** The address of the answer itself. */
export function selfLink(request: Request, publicUrl: string): Link {
  return { href: new URL(`${publicUrl}${request.url}`).href };
}

/** RFC 8288. */
export function linkHeader(links: Readonly<Record<string, Link>>): string {
  return Object.entries(links)
    .map(([relation, { href }]) => `<${href}>; rel="${relation}"`)
    .join(', ');
}

type FastifyHeaders = { readonly header: (name: string, value: string) => unknown };
