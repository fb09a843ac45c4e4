/** A page of a list, with a link to the next one as long as there is one. */
type Paged = { readonly _links: { readonly next?: unknown } };

/** All pages of a list, asked one after the other. */
export async function everyPage<Page extends Paged>(ask: (page: number) => Promise<Page>): Promise<readonly Page[]> {
  const pages: Page[] = [];
  for (let page = 1; ; page++) {
    const answer = await ask(page);
    pages.push(answer);
    if (!answer._links.next) return pages;
  }
}
