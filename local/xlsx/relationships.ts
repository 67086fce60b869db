import type { Document } from "@xmldom/xmldom";
import { resolveTarget } from "./partNames";
import { childElements, rootOf } from "./xmlDocument";

export const relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as "worksheet". */
  readonly kind: string;
  /** The part it leads to; for one that leads out of the package, the address as written. */
  readonly target: string;
  readonly external: boolean;
}

export const emptyRelationships = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${packageNamespace}"/>`;

export function relationshipsIn(document: Document, source: string): readonly Relationship[] {
  return childElements(rootOf(document), "Relationship").map((element) => {
    const external = element.getAttribute("TargetMode") === "External";
    const target = element.getAttribute("Target") ?? "";
    return {
      id: element.getAttribute("Id") ?? "",
      kind: (element.getAttribute("Type") ?? "").replace(/^.*\//, ""),
      target: external ? target : resolveTarget(source, target),
      external,
    };
  });
}
