/** The number of a company in the Handelsregister. Made only by `parseKvkNumber`. */
export type KvkNumber = string & { readonly __brand: 'KvkNumber' };

const KVK_NUMBER_PATTERN = /^\d{8}$/;

/** The number, or nothing when the text is not eight digits. A leading zero is a digit. */
export function parseKvkNumber(text: string): KvkNumber | undefined {
  return KVK_NUMBER_PATTERN.test(text) ? (text as KvkNumber) : undefined;
}
