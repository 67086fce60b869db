/** The part of a format code for positive numbers, without literals: quoted or escaped text, brackets, padding and fill. */
function tokensOf(format: string): string {
  return (format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "").split(";")[0] ?? "").toLowerCase();
}

/** The cell shows its number as a percentage: 0.8 is seen as 80 %. */
export function isPercentFormat(format: string): boolean {
  return tokensOf(format).includes("%");
}

/** The cell shows its number as a date or a time. Digit places, apart from parts of a second, belong to plain numbers only. */
export function isDateFormat(format: string): boolean {
  const tokens = tokensOf(format).replace(/s[.,]0+/g, "s");
  if (tokens === "general" || tokens === "standard" || /[0#?]/.test(tokens)) return false;
  return /[ymdhså]/.test(tokens);
}
