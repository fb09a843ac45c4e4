import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markup } from '../../../src/web/shared/markup.ts';

it('lets no text become markup', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { html } = markup`<p title="${text}">${text}</p>`;
      expect(html.match(/</g)).toHaveLength(2);
      expect(html.match(/"/g)).toHaveLength(2);
    }),
  );
});

it('leaves markup as it is, joins lists and drops nothing else', () => {
  const items = ['a', '<b>'].map((text) => markup`<li>${text}</li>`);
  expect(markup`<ul>${items}</ul>${undefined}${1}`.html).toBe('<ul><li>a</li>\n<li>&lt;b&gt;</li></ul>1');
});
