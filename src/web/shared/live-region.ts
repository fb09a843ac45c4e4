/** Says something to whoever listens instead of looks; what was said last gives way. */
export type LiveRegion = { readonly say: (text: string) => void };

/** Screen readers only notice a change in a region that has been there for a moment. */
const SETTLE_MILLISECONDS = 100;

/** A region of its own in `parent`: made once, before there is anything to say. */
export function createLiveRegion(parent: ParentNode & Node): LiveRegion {
  const region = document.createElement('p');
  region.className = 'visually-hidden';
  region.setAttribute('role', 'status');
  parent.append(region);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    say: (text) => {
      clearTimeout(timer);
      region.textContent = '';
      timer = setTimeout(() => {
        region.textContent = text;
      }, SETTLE_MILLISECONDS);
    },
  };
}
