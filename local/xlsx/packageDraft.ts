import type { Document } from "@xmldom/xmldom";
import { partBytes } from "./partText";
import { partKey, type WorkbookPackage } from "./workbookPackage";
import { writePackage } from "./writePackage";
import { parseXml, serializeXml } from "./xmlDocument";

interface OpenDocument {
  readonly document: Document;
  /** How the tree is written when nothing in it has changed. */
  readonly unchanged: string;
}

/**
 * A package that is being changed: parts are taken from the source when asked for, and only those whose content changed are written anew.
 *
 * Every other part keeps its bytes, and where nothing changed at all the source's own bytes are the result.
 */
export class PackageDraft {
  private readonly texts = new Map<string, string>();
  private readonly documents = new Map<string, OpenDocument>();
  private readonly removed = new Set<string>();
  /** Names as they are to be written, by their key. */
  private readonly names = new Map<string, string>();

  constructor(private readonly source: WorkbookPackage | null) {}

  has(part: string): boolean {
    return (
      this.texts.has(partKey(part)) ||
      this.documents.has(partKey(part)) ||
      (this.source?.has(part) === true && !this.removed.has(partKey(part)))
    );
  }

  async text(part: string): Promise<string> {
    const text = this.texts.get(partKey(part)) ?? (await this.source?.text(part));
    if (text === undefined) {
      throw new TypeError(`no part ${part}`);
    }
    return text;
  }

  /** Replaces a part, or adds one; the name is kept as it is written here. */
  async setText(part: string, text: string): Promise<void> {
    if (!this.has(part) || (await this.text(part)) !== text) {
      this.names.set(partKey(part), part);
      this.texts.set(partKey(part), text);
    }
  }

  /** The part as a tree; what is changed in it is written when the draft is finished. */
  async document(part: string, whenMissing?: string): Promise<Document> {
    const open = this.documents.get(partKey(part));
    if (open !== undefined) {
      return open.document;
    }
    const found = this.has(part);
    const document = parseXml(found || whenMissing === undefined ? await this.text(part) : whenMissing, part);
    this.names.set(partKey(part), part);
    this.documents.set(partKey(part), { document, unchanged: found ? serializeXml(document) : "" });
    return document;
  }

  remove(part: string): void {
    this.texts.delete(partKey(part));
    this.documents.delete(partKey(part));
    this.removed.add(partKey(part));
  }

  /** A name that no part bears yet, such as `xl/tables/table3.xml`. */
  freePart(stem: string, extension: string): string {
    let number = 1;
    while (this.has(`${stem}${number}.${extension}`)) {
      number += 1;
    }
    return `${stem}${number}.${extension}`;
  }

  async finish(): Promise<Uint8Array> {
    const changed = new Map<string, Uint8Array>();
    for (const [key, name] of this.names) {
      const open = this.documents.get(key);
      const text = open === undefined ? this.texts.get(key) : serializeXml(open.document);
      if (text !== undefined && text !== open?.unchanged) {
        changed.set(name, partBytes(text));
      }
    }
    const gone = new Set([...this.removed].filter((key) => this.source?.has(key) === true && !changed.has(key)));
    if (this.source !== null && changed.size === 0 && gone.size === 0) {
      return this.source.bytes;
    }
    return writePackage(this.source, changed, gone);
  }
}
