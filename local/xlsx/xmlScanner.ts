import { unescapeXml } from "./xmlText";
import { WorkbookFileError } from "./workbookFileError";

const quote = 34;
const apostrophe = 39;
const greater = 62;
const slash = 47;

/**
 * Walks through the tags of an XML part from first to last, knowing where in the text each stands.
 *
 * The positions let one element of a user's sheet be replaced while every other character stays; and 600,000 cells are read in a second,
 * which a document tree does not do. A document type is refused: it is how XML hides entities.
 */
export class XmlScanner {
  private kind: "open" | "close" | "empty" = "open";
  /** As written, with its prefix. */
  name = "";
  /** Where the present tag starts and ends in the text. */
  start = 0;
  end = 0;
  private nameEnd = 0;
  private content = "";
  private contentStart = 0;
  private readonly openNames: string[] = [];

  constructor(
    private readonly text: string,
    private readonly part: string,
  ) {}

  /** How many elements are open, the present one included until its closing tag is passed. */
  get depth(): number {
    return this.openNames.length;
  }

  /** Does the present tag start an element, with or without content? */
  get opens(): boolean {
    return this.kind !== "close";
  }

  /** Is the present tag an element without content? */
  get isEmpty(): boolean {
    return this.kind === "empty";
  }

  /** Goes to the next tag. False at the end of the part. */
  next(): boolean {
    this.content = "";
    this.contentStart = this.end;
    for (;;) {
      const at = this.text.indexOf("<", this.end);
      if (at < 0) {
        return this.finish();
      }
      this.start = at;
      const sign = this.text.charAt(at + 1);
      if (sign === "!" || sign === "?") {
        this.skip(sign);
        continue;
      }
      this.readTag(sign === "/");
      return true;
    }
  }

  /** The text between the tag before and this one. */
  textBefore(): string {
    return this.content + unescapeXml(this.text.slice(this.contentStart, this.start), this.part);
  }

  attribute(name: string): string | null {
    const { text } = this;
    const last = this.end - 1;
    for (let at = this.nameEnd; at < last;) {
      const equals = text.indexOf("=", at);
      if (equals < 0 || equals >= last) {
        return null;
      }
      let open = equals + 1;
      while (text.charCodeAt(open) <= 32) {
        open += 1;
      }
      const close = text.indexOf(text.charAt(open), open + 1);
      if (text.slice(at, equals).trim() === name) {
        return unescapeXml(text.slice(open + 1, close), this.part);
      }
      at = close + 1;
    }
    return null;
  }

  fail(): never {
    throw new WorkbookFileError("file-part-damaged", { part: this.part });
  }

  private finish(): false {
    if (this.openNames.length > 0 || this.text.slice(this.end).trim() !== "") {
      this.fail();
    }
    return false;
  }

  private skip(sign: string): void {
    const [opening, closing] =
      sign === "?" ? ["<?", "?>"] : this.text.startsWith("<!--", this.start) ? ["<!--", "-->"] : ["<![CDATA[", "]]>"];
    const until = this.text.startsWith(opening, this.start)
      ? this.text.indexOf(closing, this.start + opening.length)
      : -1;
    if (until < 0) {
      this.fail();
    }
    this.content += unescapeXml(this.text.slice(this.contentStart, this.start), this.part);
    if (closing === "]]>") {
      this.content += this.text.slice(this.start + opening.length, until);
    }
    this.end = until + closing.length;
    this.contentStart = this.end;
  }

  private readTag(closing: boolean): void {
    const { text } = this;
    const from = this.start + (closing ? 2 : 1);
    let at = from;
    let nameEnd = -1;
    for (let code = text.charCodeAt(at); code !== greater; code = text.charCodeAt(++at)) {
      if (code === quote || code === apostrophe) {
        at = text.indexOf(code === quote ? '"' : "'", at + 1);
      }
      if (nameEnd < 0 && (code <= 32 || code === slash)) {
        nameEnd = at;
      }
      if (at < 0 || Number.isNaN(code) || code === 60) {
        this.fail();
      }
    }
    this.nameEnd = nameEnd < 0 ? at : nameEnd;
    this.end = at + 1;
    this.name = text.slice(from, this.nameEnd);
    this.kind = closing ? "close" : text.charCodeAt(at - 1) === slash ? "empty" : "open";
    if (this.kind === "open") {
      this.openNames.push(this.name);
    } else if (closing && this.openNames.pop() !== this.name) {
      this.fail();
    }
  }
}
