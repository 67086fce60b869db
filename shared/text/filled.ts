/**
 * A text with its `{…}` filled in; one without a value stays as it stands.
 * @example filled("Avgifter {year}", { year: 2026 }) // "Avgifter 2026"
 */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
