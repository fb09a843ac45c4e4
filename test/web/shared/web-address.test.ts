import { expect, it } from 'vitest';
import { webAddress } from '../../../src/web/shared/web-address.ts';

it('lets a link lead to the web, and never to a script', () => {
  expect(webAddress('https://www.rvo.nl')).toBe('https://www.rvo.nl');
  for (const text of ['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', '//x', '', undefined])
    expect(webAddress(text)).toBeUndefined();
});
