import { DOMParser, type Document as ParsedDocument, type Element as ParsedElement } from "@xmldom/xmldom";
import { namespaces } from "./schemaType";

/** An element as the checks see it. */
export interface ManifestElement {
  readonly name: string;
  readonly namespace: string;
  /** By name; those of the schema instance as "xsi:type". Declarations of namespaces are left out. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly ManifestElement[];
  /** Its own text, trimmed; empty where there is none. */
  readonly text: string;
}

/** @throws where the text is no well-formed XML */
export function readManifest(text: string): ManifestElement {
  const onError = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`);
  };
  const document: ParsedDocument = new DOMParser({ onError }).parseFromString(text, "text/xml");
  if (document.documentElement === null) throw new Error("The manifest is empty.");
  return elementOf(document.documentElement);
}

function elementOf(element: ParsedElement): ManifestElement {
  const nodes = Array.from(element.childNodes);
  const attributes = Array.from(element.attributes).filter(({ name }) => !/^xmlns(:|$)/.test(name));
  return {
    name: element.localName ?? "",
    namespace: element.namespaceURI ?? "",
    attributes: new Map(
      attributes.map((attribute) => [
        attribute.namespaceURI === namespaces.instance ? `xsi:${attribute.localName ?? ""}` : attribute.name,
        attribute.value,
      ]),
    ),
    children: nodes
      .filter((node) => node.nodeType === node.ELEMENT_NODE)
      .map((node) => elementOf(node as ParsedElement)),
    text: nodes
      .filter((node) => node.nodeType === node.TEXT_NODE)
      .map((node) => node.nodeValue ?? "")
      .join("")
      .trim(),
  };
}

/** The element and all in it, in the order of the text. */
export function* elementsIn(element: ManifestElement): Iterable<ManifestElement> {
  yield element;
  for (const child of element.children) yield* elementsIn(child);
}

export function elementsNamed(root: ManifestElement, name: string): readonly ManifestElement[] {
  return [...elementsIn(root)].filter((element) => element.name === name);
}

export function attributeOf(element: ManifestElement, name: string): string {
  return element.attributes.get(name) ?? "";
}
