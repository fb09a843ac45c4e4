/** The address by which a phone calls a number, however that is spaced. */
export function phoneAddress(number: string): string {
  return `tel:${number.replace(/\s/g, '')}`;
}

/** An address a link may lead to; nothing when it is no web address, whatever a catalogue may hold. */
export function webAddress(text: string | undefined): string | undefined {
  return text !== undefined && /^https?:\/\//i.test(text) ? text : undefined;
}
