function isPhone(name: string): boolean {
  return /^\+?[\d*x\s()/-]{6,}$/i.test(name) && (name.match(/[\d*x]/gi)?.length ?? 0) >= 6;
}

/**
 * What tells a participant who telephoned from others: the whole number, however it is written, numbers without a country being Swedish. Of
 * one that the tool has hidden, what is left of it. It is never shown or stored. Null for a name.
 * @example phoneIdentity("070-123 45 67") // "46701234567"
 */
export function phoneIdentity(name: string): string | null {
  if (!isPhone(name)) return null;
  if (/[*x]{3}/i.test(name)) return name.toLowerCase().replace(/[\s()/-]/g, "");
  const digits = name.replace(/\(0\)/g, "").replace(/\D/g, "");
  return digits.replace(/^00/, "").replace(/^0/, "46");
}

/**
 * What is shown of a participant who telephoned: the number with all but its beginning and end hidden, as the tools themselves write it.
 * Null for a name.
 * @example phoneName("+46701234512") // "+46 70******12"
 */
export function phoneName(name: string): string | null {
  if (!isPhone(name)) return null;
  if (/[*x]{3}/i.test(name)) return name;
  const digits = name.replace(/[^\d]/g, "");
  const country = name.startsWith("+") ? `+${digits.slice(0, 2)} ` : "";
  return `${country}${digits.slice(country === "" ? 0 : 2, country === "" ? 3 : 4)}******${digits.slice(-2)}`;
}
