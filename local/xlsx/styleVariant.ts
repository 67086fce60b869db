import type { Document, Element } from "@xmldom/xmldom";
import type { Look } from "../../shared/workbook/looks";
import type { Alignment, StyleBook } from "./styleBook";
import { childElements, firstChild, insertInOrder } from "./xmlDocument";

/** What is new about a cell's style; what is not named stays as it is. */
export interface StyleChange {
  readonly format?: string;
  readonly font?: Pick<Look, "bold" | "italic" | "size" | "colour">;
  readonly fill?: string | null;
  readonly topBorder?: boolean;
  readonly alignment?: Alignment;
}

const fontOrder = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
  " ",
);
const borderOrder = "start end left right top bottom diagonal vertical horizontal".split(" ");

/** The number of a style like another, but for what changed: typeface, edges, protection and the rest stay the user's. */
export function styleVariant(styles: StyleBook, base: number, change: StyleChange): number {
  const original = childElements(styles.list("cellXfs"))[base];
  if (original === undefined) {
    throw new RangeError(`no style ${base}`);
  }
  const xf = original.cloneNode(true) as Element;
  const apply = (attribute: string, id: number, flag: string): void => {
    xf.setAttribute(attribute, String(id));
    xf.setAttribute(flag, "1");
  };
  const member = (list: string, attribute: string): Element => {
    const there = childElements(styles.list(list))[Number(xf.getAttribute(attribute) ?? 0)];
    return (there ?? styles.make(list.slice(0, -1))).cloneNode(true) as Element;
  };
  if (change.format !== undefined) {
    apply("numFmtId", styles.formatId(change.format), "applyNumberFormat");
  }
  if (change.font !== undefined) {
    apply("fontId", styles.place("fonts", refont(styles, member("fonts", "fontId"), change.font)), "applyFont");
  }
  if (change.fill !== undefined) {
    apply("fillId", change.fill === null ? 0 : styles.place("fills", styles.fill(change.fill)), "applyFill");
  }
  if (change.topBorder !== undefined) {
    const border = member("borders", "borderId");
    const drawn = change.topBorder ? firstChild(styles.border(), "top") : styles.make("top");
    replace(border, "top", drawn, borderOrder);
    apply("borderId", styles.place("borders", border), "applyBorder");
  }
  if (change.alignment !== undefined) {
    replace(xf, "alignment", styles.alignment(change.alignment), ["alignment", "protection", "extLst"]);
    xf.setAttribute("applyAlignment", "1");
  }
  return styles.place("cellXfs", xf);
}

function replace(parent: Element, name: string, child: Element | null, order: readonly string[]): void {
  childElements(parent, name).forEach((old) => parent.removeChild(old));
  if (child !== null) {
    insertInOrder(parent, (parent.ownerDocument as Document).importNode(child, true), order);
  }
}

function refont(
  styles: StyleBook,
  font: Element,
  { bold, italic, size, colour }: NonNullable<StyleChange["font"]>,
): Element {
  replace(font, "b", bold ? styles.make("b") : null, fontOrder);
  replace(font, "i", italic ? styles.make("i") : null, fontOrder);
  replace(font, "sz", styles.make("sz", { val: size }), fontOrder);
  if (colour !== null) {
    replace(font, "color", styles.make("color", { rgb: colour }), fontOrder);
  } else {
    const usual = firstChild(childElements(styles.list("fonts"))[0] ?? font, "color");
    replace(font, "color", usual === null ? null : (usual.cloneNode(true) as Element), fontOrder);
  }
  return font;
}
