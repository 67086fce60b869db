/**
 * A number as people type it, "1 250,50", as decimal text: "1250.50".
 * @returns null for an empty field; undefined for what is no number
 */
export function decimalTyped(text: string, sign: "signed" | "unsigned" = "unsigned"): string | null | undefined {
  const plain = text
    .replace(/[\s\u00a0\u202f]/g, "")
    .replace(",", ".")
    .replace("\u2212", "-");
  if (plain === "") return null;
  return (sign === "signed" ? /^-?\d+(\.\d+)?$/ : /^\d+(\.\d+)?$/).test(plain) ? plain : undefined;
}
