import type { PackageDraft } from "./packageDraft";
import { relationshipsPart, relativeTarget } from "./partNames";
import { emptyRelationships, relationshipNamespace, relationshipsIn, type Relationship } from "./relationships";
import { contentTypesPart } from "./workbookKind";
import { childElements, elementLike, rootOf } from "./xmlDocument";

/** The relationships that lead from a part. */
export async function linksOf(draft: PackageDraft, source: string): Promise<readonly Relationship[]> {
  const part = relationshipsPart(source);
  return draft.has(part) ? relationshipsIn(await draft.document(part), source) : [];
}

/** Leads from one part to another, and gives the relationship's id. */
export async function addLink(draft: PackageDraft, source: string, kind: string, target: string): Promise<string> {
  const root = rootOf(await draft.document(relationshipsPart(source), emptyRelationships));
  const ids = new Set(childElements(root).map((one) => one.getAttribute("Id")));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) {
    number += 1;
  }
  const namespace =
    kind === "core-properties"
      ? "http://schemas.openxmlformats.org/package/2006/relationships/metadata"
      : relationshipNamespace;
  root.appendChild(
    elementLike(root, "Relationship", {
      Id: `rId${number}`,
      Type: `${namespace}/${kind}`,
      Target: relativeTarget(source, target),
    }),
  );
  return `rId${number}`;
}

export async function removeLink(draft: PackageDraft, source: string, id: string): Promise<void> {
  const root = rootOf(await draft.document(relationshipsPart(source)));
  childElements(root)
    .filter((one) => one.getAttribute("Id") === id)
    .forEach((one) => root.removeChild(one));
}

/** States what a new part is. */
export async function setContentType(draft: PackageDraft, part: string, type: string): Promise<void> {
  const root = rootOf(await draft.document(contentTypesPart));
  await dropContentType(draft, part);
  root.appendChild(elementLike(root, "Override", { PartName: `/${part}`, ContentType: type }));
}

/** Takes a part out of the package: itself, what leads from it, and what it was said to be. */
export async function removePart(draft: PackageDraft, part: string): Promise<void> {
  draft.remove(part);
  draft.remove(relationshipsPart(part));
  await dropContentType(draft, part);
}

async function dropContentType(draft: PackageDraft, part: string): Promise<void> {
  const root = rootOf(await draft.document(contentTypesPart));
  childElements(root, "Override")
    .filter((one) => one.getAttribute("PartName")?.toLowerCase() === `/${part}`.toLowerCase())
    .forEach((one) => root.removeChild(one));
}
