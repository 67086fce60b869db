import type { Element } from "@xmldom/xmldom";
import type { CellStyle } from "../../shared/workbook/sheetModel";
import { looks, type Look } from "../../shared/workbook/looks";
import { builtInFormatId } from "./numberFormats";
import { childElements, elementLike, firstChild, insertInOrder, rootOf } from "./xmlDocument";
import type { Document } from "@xmldom/xmldom";

const order = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** Formats of a workbook's own begin at this number. */
const firstOwnFormat = 164;

type Attributes = Readonly<Record<string, string | number | null>>;

/** Where text stands in a cell, in the words of the file; null for the program's own. */
export interface Alignment {
  readonly horizontal: "left" | "center" | "right" | null;
  readonly vertical: "top" | "center" | null;
  readonly wrap: boolean;
  readonly indent: number;
}

/** What two style elements have in common when they look the same, in whatever order their parts are written. */
function sameLook(element: Element): string {
  const attributes = Array.from(element.attributes)
    .filter((one) => !one.name.startsWith("xmlns"))
    .map((one) => `${one.name}=${one.value}`)
    .sort();
  const children = childElements(element).map(sameLook).sort();
  return `${element.localName}[${attributes.join()}](${children.join()})`;
}

/**
 * The styles of a workbook, to which our looks are added. What is there already, the user's or ours from before, is used again: drawing
 * twice adds nothing.
 */
export class StyleBook {
  private readonly root: Element;
  private readonly known = new Map<string, number>();

  constructor(styles: Document) {
    this.root = rootOf(styles);
  }

  /** The number by which a cell names its style. */
  idOf(style: CellStyle, format: string | undefined, wrap: boolean, indent: boolean): number {
    const key = JSON.stringify([style, format, wrap, indent]);
    const alignment: Alignment = { horizontal: indent ? "left" : null, vertical: "top", wrap, indent: indent ? 1 : 0 };
    const id = this.known.get(key) ?? this.idOfLook(looks[style], format, alignment);
    this.known.set(key, id);
    return id;
  }

  /** The number of a style by how it looks. */
  idOfLook(look: Look, format: string | undefined, alignment: Alignment): number {
    const numFmtId = this.formatId(format);
    const fontId = this.place("fonts", this.font(look));
    const fillId = look.fill === null ? 0 : this.place("fills", this.fill(look.fill));
    const borderId = look.topBorder ? this.place("borders", this.border()) : 0;
    const xf: Attributes = {
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: 0,
      applyNumberFormat: numFmtId === 0 ? null : 1,
      applyFont: fontId === 0 ? null : 1,
      applyFill: fillId === 0 ? null : 1,
      applyBorder: borderId === 0 ? null : 1,
      applyAlignment: 1,
    };
    return this.place("cellXfs", this.make("xf", xf, [this.alignment(alignment)]));
  }

  alignment({ horizontal, vertical, wrap, indent }: Alignment): Element {
    return this.make("alignment", {
      horizontal,
      vertical,
      wrapText: wrap ? 1 : null,
      indent: indent === 0 ? null : indent,
    });
  }

  make(name: string, attributes: Attributes = {}, children: readonly Element[] = []): Element {
    return elementLike(this.root, name, attributes, children);
  }

  /** The workbook's own typeface, so that our sheets look at home. */
  private font(look: Look): Element {
    const usual = firstChild(this.list("fonts"), "font");
    const kept = (name: string): readonly Element[] => {
      const found = usual === null ? null : firstChild(usual, name);
      return found === null ? [] : [found.cloneNode(true) as Element];
    };
    const name = kept("name");
    return this.make("font", {}, [
      ...(look.bold ? [this.make("b")] : []),
      ...(look.italic ? [this.make("i")] : []),
      this.make("sz", { val: look.size }),
      ...(look.colour === null ? kept("color") : [this.make("color", { rgb: look.colour })]),
      ...(name.length > 0 ? name : [this.make("name", { val: "Calibri" })]),
      ...kept("family"),
      ...kept("scheme"),
    ]);
  }

  fill(colour: string): Element {
    const pattern = this.make("patternFill", { patternType: "solid" }, [
      this.make("fgColor", { rgb: colour }),
      this.make("bgColor", { indexed: 64 }),
    ]);
    return this.make("fill", {}, [pattern]);
  }

  border(): Element {
    const top = this.make("top", { style: "thin" }, [this.make("color", { auto: 1 })]);
    return this.make("border", {}, [
      this.make("left"),
      this.make("right"),
      top,
      this.make("bottom"),
      this.make("diagonal"),
    ]);
  }

  formatId(format: string | undefined): number {
    if (format === undefined || format === "" || format === "General") {
      return 0;
    }
    const builtIn = builtInFormatId(format);
    if (builtIn !== null) {
      return builtIn;
    }
    const list = this.list("numFmts");
    const formats = childElements(list, "numFmt");
    const found = formats.find((one) => one.getAttribute("formatCode") === format);
    const id = Math.max(firstOwnFormat - 1, ...formats.map((one) => Number(one.getAttribute("numFmtId")))) + 1;
    if (found === undefined) {
      this.place("numFmts", this.make("numFmt", { numFmtId: id, formatCode: format }));
    }
    return found === undefined ? id : Number(found.getAttribute("numFmtId"));
  }

  /** The position of an element in its list, where it is put last unless one that looks the same is there. */
  place(listName: string, element: Element): number {
    const list = this.list(listName);
    const look = sameLook(element);
    const members = childElements(list);
    const found = members.findIndex((one) => sameLook(one) === look);
    if (found >= 0) {
      return found;
    }
    list.appendChild(element);
    list.setAttribute("count", String(members.length + 1));
    return members.length;
  }

  list(name: string): Element {
    const found = firstChild(this.root, name);
    if (found !== null) {
      return found;
    }
    const list = this.make(name, { count: 0 });
    insertInOrder(this.root, list, order);
    return list;
  }
}
