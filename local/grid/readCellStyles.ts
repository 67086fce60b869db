import type { Element } from "@xmldom/xmldom";
import { readCellFormats } from "../xlsx/numberFormats";
import { childElements, firstChild, parseXml, rootOf } from "../xlsx/xmlDocument";
import { plainLook, type CellLook } from "./gridWorkbook";
import { colourOf, type ThemeColours } from "./themeColours";

/** Format and look of the cells that bear a number. */
export interface CellStyleEntry {
  readonly format: string;
  readonly look: CellLook;
}

/** The styles of a workbook by the number that a cell's `s` gives. */
export function readCellStyles(text: string, part: string, theme: ThemeColours): readonly CellStyleEntry[] {
  const root = rootOf(parseXml(text, part));
  const listed = (name: string): readonly Element[] => {
    const list = firstChild(root, name);
    return list === null ? [] : childElements(list);
  };
  const [fonts, fills, borders] = [listed("fonts"), listed("fills"), listed("borders")];
  const formats = readCellFormats(text, part);
  const usual = firstChild(fonts[0] ?? root, "color");
  return listed("cellXfs").map((xf, index) => {
    const member = (of: readonly Element[], name: string): Element | null =>
      of[Number(xf.getAttribute(name) ?? 0)] ?? null;
    return {
      format: formats[index] || "General",
      look: {
        ...fontLook(member(fonts, "fontId"), usual, theme),
        fill: fillColour(member(fills, "fillId"), theme),
        topBorder: hasTopBorder(member(borders, "borderId")),
        ...alignment(firstChild(xf, "alignment")),
      },
    };
  });
}

function isOn(font: Element, name: string): boolean {
  const element = firstChild(font, name);
  return element !== null && !["0", "false"].includes(element.getAttribute("val") ?? "1");
}

/** The colour that the workbook's usual typeface has is the program's own, whatever it is called. */
function fontLook(
  font: Element | null,
  usual: Element | null,
  theme: ThemeColours,
): Pick<CellLook, "bold" | "italic" | "size" | "colour"> {
  if (font === null) {
    const { bold, italic, size, colour } = plainLook;
    return { bold, italic, size, colour };
  }
  const own = firstChild(font, "color");
  const colour = colourOf(own, theme);
  return {
    bold: isOn(font, "b"),
    italic: isOn(font, "i"),
    size: Number(firstChild(font, "sz")?.getAttribute("val") ?? plainLook.size),
    colour: colour === colourOf(usual, theme) ? null : colour,
  };
}

function fillColour(fill: Element | null, theme: ThemeColours): string | null {
  const pattern = fill === null ? null : firstChild(fill, "patternFill");
  return pattern?.getAttribute("patternType") === "solid" ? colourOf(firstChild(pattern, "fgColor"), theme) : null;
}

function hasTopBorder(border: Element | null): boolean {
  const style = border === null ? null : firstChild(border, "top")?.getAttribute("style");
  return style !== null && style !== undefined && style !== "none";
}

const horizontals: Readonly<Record<string, CellLook["horizontal"]>> = {
  left: "Left",
  center: "Center",
  right: "Right",
};
const verticals: Readonly<Record<string, CellLook["vertical"]>> = { top: "Top", center: "Center" };

function alignment(element: Element | null): Pick<CellLook, "wrap" | "indent" | "horizontal" | "vertical"> {
  if (element === null) {
    const { wrap, indent, horizontal, vertical } = plainLook;
    return { wrap, indent, horizontal, vertical };
  }
  return {
    wrap: ["1", "true"].includes(element.getAttribute("wrapText") ?? ""),
    indent: Number(element.getAttribute("indent") ?? 0),
    horizontal: horizontals[element.getAttribute("horizontal") ?? ""] ?? "General",
    vertical: verticals[element.getAttribute("vertical") ?? ""] ?? "Bottom",
  };
}
