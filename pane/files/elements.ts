/** The elements of a name in a document or an element, whatever prefix a writer gives them, in their order. */
export function elementsIn(parent: Document | Element, name: string): readonly Element[] {
  return Array.from(parent.getElementsByTagNameNS("*", name));
}

/** The text of a string item: its runs joined, without phonetic guides. */
export function textOf(item: Element): string {
  const text = elementsIn(item, "t")
    .filter((each) => (each.parentNode as Element | null)?.localName !== "rPh")
    .map(({ textContent }) => textContent)
    .join("");
  // What XML cannot hold stands as _x000D_ in Excel's files.
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, "\n");
}
