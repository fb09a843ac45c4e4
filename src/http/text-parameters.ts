/** Reads the parameters of an address whose shape has not been checked: what is no text is left out, its shape tells what is wrong with it. */
export function textParameters(query: unknown): (name: string) => string | undefined {
  const parameters = new Map<string, unknown>(Object.entries(query ?? {}));
  return (name) => {
    const value = parameters.get(name);
    // A form sends its empty fields along; they say nothing.
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
  };
}
