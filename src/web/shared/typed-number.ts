import type { Language } from '../../core/text.ts';

const NUMBER = '([0-9][0-9.,]*)';
const BOUNDED = new RegExp(`^(<=?|>=?)${NUMBER}$`);
const BETWEEN = new RegExp(`^${NUMBER}(?:-|–)${NUMBER}$`);
const BOUNDS: Readonly<Record<string, string>> = { '<': 'below', '<=': 'atMost', '>': 'above', '>=': 'atLeast' };

/**
 * A number as people type it (`1.500`, `€ 90.000`, `10-50`, `<250`), as the API takes it: exact or a range. In Dutch a point
 * parts thousands and a comma is decimal; in English the other way round. Nothing when it is no number.
 */
export function typedNumber(text: string, language: Language): number | Readonly<Record<string, number>> | undefined {
  const bare = text.toLowerCase().replace(/[€%\s]/g, '');
  const bound = BOUNDED.exec(bare);
  if (bound) {
    const value = exact(bound[2], language);
    const name = BOUNDS[bound[1] ?? ''];
    return value === undefined || name === undefined ? undefined : { [name]: value };
  }
  const between = BETWEEN.exec(bare);
  if (!between) return exact(bare, language);
  const [low, high] = [exact(between[1], language), exact(between[2], language)];
  return low === undefined || high === undefined ? undefined : { atLeast: low, atMost: high };
}

function exact(text: string | undefined, language: Language): number | undefined {
  if (!text) return undefined;
  const [thousands, decimal] = language === 'nl' ? ['.', ','] : [',', '.'];
  const grouped = new RegExp(`^\\d{1,3}(\\${thousands}\\d{3})+(\\${decimal}\\d+)?$`);
  const plain = new RegExp(`^\\d+(\\${decimal}\\d+)?$`);
  if (!grouped.test(text) && !plain.test(text)) return undefined;
  return Number(text.replaceAll(thousands ?? '', '').replace(decimal ?? '', '.'));
}
