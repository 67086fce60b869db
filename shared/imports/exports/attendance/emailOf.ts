const address = /^[^\s@<>,;:"]+@[^\s@<>,;:"]+\.[^\s@<>,;:".]{2,}$/;

/**
 * The e-mail address that a cell holds, in lower case; null where it holds none.
 *
 * An account of another organisation bears its address in a form of its own, which is turned back.
 * @example emailOf("namn_kommun-a.example#EXT#@network.example") // "namn@kommun-a.example"
 */
export function emailOf(text: string): string | null {
  if (!text.includes("@")) return null;
  const plain = text
    .replace(/^mailto:/i, "")
    .replace(/^.*<([^<>]+)>$/, "$1")
    .trim()
    .toLowerCase();
  const outside = plain.indexOf("#ext#@");
  const at = outside < 0 ? -1 : plain.lastIndexOf("_", outside);
  const email = outside < 0 ? plain : at < 0 ? "" : `${plain.slice(0, at)}@${plain.slice(at + 1, outside)}`;
  return address.test(email) ? email : null;
}
