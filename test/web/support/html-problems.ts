import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // A matter of taste: the HTML standard allows both ways.
    'void-style': 'off',
    'doctype-style': 'off',
    // Our own files come from the same place as the page.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Titles name the page and the service; how long that may be differs by search engine.
    'long-title': 'off',
  },
});

/** What is wrong with a page as it is served, one line each. */
export async function htmlProblems(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}
