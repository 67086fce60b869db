import { DOMParser, XMLSerializer, type Document, type Element, type Node } from "@xmldom/xmldom";
import { WorkbookFileError } from "./workbookFileError";
import { xmlDeclaration } from "./xmlText";

/**
 * A small part as a tree. A document type is refused, since it is how XML hides entities.
 * @throws WorkbookFileError when the text is not well-formed
 */
export function parseXml(text: string, part: string): Document {
  try {
    if (text.includes("<!DOCTYPE")) {
      throw new TypeError("document type");
    }
    const document = new DOMParser({
      locator: false,
      normalizeLineEndings: (source) => source.replace(/\r\n?/g, "\n"),
      onError: (_level, message) => {
        throw new TypeError(String(message));
      },
    }).parseFromString(text, "text/xml");
    rootOf(document);
    return document;
  } catch (error) {
    throw new WorkbookFileError("file-part-damaged", { part }, { cause: error });
  }
}

export function serializeXml(document: Document): string {
  const text = new XMLSerializer().serializeToString(document);
  return text.startsWith("<?xml") ? text : xmlDeclaration + text;
}

export function rootOf(document: Document): Element {
  const root = document.documentElement;
  if (root === null) {
    throw new TypeError("a part without a root element");
  }
  return root;
}

/** The children that are elements, of one local name or of all. Prefixes do not matter: some writers put one on every element. */
export function childElements(parent: Element, localName?: string): readonly Element[] {
  return Array.from(parent.childNodes).filter(
    (node): node is Element => isElement(node) && (localName === undefined || node.localName === localName),
  );
}

export function firstChild(parent: Element, localName: string): Element | null {
  return childElements(parent, localName)[0] ?? null;
}

function isElement(node: Node): boolean {
  return node.nodeType === node.ELEMENT_NODE;
}

/** A new element in the namespace, and with the prefix, of one that is there. */
export function elementLike(
  model: Element,
  localName: string,
  attributes: Readonly<Record<string, string | number | null>> = {},
  children: readonly Element[] = [],
): Element {
  const document = model.ownerDocument as Document;
  const name = model.prefix ? `${model.prefix}:${localName}` : localName;
  const element = document.createElementNS(model.namespaceURI, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) {
      element.setAttribute(key, String(value));
    }
  }
  children.forEach((child) => element.appendChild(child));
  return element;
}

/** Puts a child where the schema's order wants it, since Office calls a part with its children out of order damaged. */
export function insertInOrder(parent: Element, child: Element, order: readonly string[]): void {
  const rank = order.indexOf(child.localName ?? "");
  const next = childElements(parent).find((other) => order.indexOf(other.localName ?? "") > rank);
  parent.insertBefore(child, next ?? null);
}
