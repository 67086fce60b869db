/**
 * What is shown of a participant who telephoned: the number with all but its beginning and end hidden, as the tools themselves write it.
 * Null for a name.
 * @example phoneName("+46701234512") // "+46 70******12"
 */
export function phoneName(name: string): string | null {
  if (!/^\+?[\d*x\s()/-]{6,}$/i.test(name) || (name.match(/[\d*x]/gi)?.length ?? 0) < 6) return null;
  if (/[*x]{3}/i.test(name)) return name;
  const digits = name.replace(/[^\d]/g, "");
  const country = name.startsWith("+") ? `+${digits.slice(0, 2)} ` : "";
  return `${country}${digits.slice(country === "" ? 0 : 2, country === "" ? 3 : 4)}******${digits.slice(-2)}`;
}
