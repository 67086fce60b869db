/** A year as typed; null where it is none. */
export function yearOf(text: string): number | null {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  return year >= 1900 && year <= 2200 ? year : null;
}

/** "2023,2025": each once, rising; null where a part is no year. */
export function yearsOf(text: string): readonly number[] | null {
  const years = text.split(",").map((part) => yearOf(part.trim()));
  const known = years.filter((year) => year !== null);
  return known.length === years.length ? [...new Set(known)].sort((a, b) => a - b) : null;
}
