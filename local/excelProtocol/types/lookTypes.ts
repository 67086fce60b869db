import { collectionOf, declaring, type ObjectType } from "../declarations";
import { ExcelError } from "../excelError";
import { number, oneOf, text, truth, type Parameter } from "../parameters";
import { changeCells, commonOfCells } from "../rangeCells";
import type { RangeTarget } from "../rangeTarget";
import type { BorderTarget } from "../targets";
import { changeLook, commonLook } from "./rangeFormatType";

const font = declaring<RangeTarget>();
const border = declaring<BorderTarget>();

const colour: Parameter<string> = {
  words: "a colour as #RRGGBB",
  accepts: (value): value is string => typeof value === "string" && /^#[0-9A-Fa-f]{6}$/.test(value),
};

export const rangeFontType: ObjectType<RangeTarget> = {
  members: {
    bold: font.settable(
      "1.1",
      truth,
      (range) => commonLook(range, "bold"),
      (range, bold, session) => {
        changeLook(range, session, (look) => ({ ...look, bold }));
      },
    ),
    italic: font.settable(
      "1.1",
      truth,
      (range) => commonLook(range, "italic"),
      (range, italic, session) => {
        changeLook(range, session, (look) => ({ ...look, italic }));
      },
    ),
    size: font.settable(
      "1.1",
      number,
      (range) => commonLook(range, "size"),
      (range, size, session) => {
        changeLook(range, session, (look) => ({ ...look, size }));
      },
    ),
    color: font.settable(
      "1.1",
      colour,
      (range) => commonOfCells(range, ({ look }) => look.colour ?? "#000000"),
      (range, given, session) => {
        changeLook(range, session, (look) => ({ ...look, colour: given.toUpperCase() }));
      },
    ),
    name: font.property("1.1", () => "Calibri"),
  },
};

export const rangeFillType: ObjectType<RangeTarget> = {
  members: {
    color: font.settable(
      "1.1",
      colour,
      (range) => commonOfCells(range, ({ look }) => look.fill ?? "#FFFFFF"),
      (range, given, session) => {
        changeLook(range, session, (look) => ({ ...look, fill: given.toUpperCase() }));
      },
    ),
    clear: font.action("1.1", [], (range, _, session) => {
      changeLook(range, session, (look) => ({ ...look, fill: null }));
      return undefined;
    }),
  },
};

/** The sides that the workbook in memory keeps are lines above cells; the others can only be taken away. */
const keptSides: readonly string[] = ["EdgeTop", "InsideHorizontal"];
const sides: readonly string[] = [
  ...keptSides,
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "DiagonalDown",
  "DiagonalUp",
];

/** The cells whose upper line the side is; null where it has none. */
function linedCells({ range, side }: BorderTarget): RangeTarget | null {
  const { sheet, area } = range;
  if (side === "EdgeTop") {
    return { sheet, area: { ...area, rows: 1 } };
  }
  return side === "InsideHorizontal" && area.rows > 1
    ? { sheet, area: { ...area, row: area.row + 1, rows: area.rows - 1 } }
    : null;
}

const lineStyle: Parameter<"None" | "Continuous"> = oneOf("None", "Continuous");

export const rangeBorderCollectionType: ObjectType<RangeTarget> = {
  collection: collectionOf(
    "RangeBorder",
    "1.1",
    (range: RangeTarget) => sides.map((side) => ({ range, side })),
    (range, side) => {
      if (typeof side !== "string" || !sides.includes(side)) {
        throw new ExcelError("InvalidArgument", `There is no border ${side}.`);
      }
      return { range, side };
    },
  ),
  members: { count: font.property("1.1", () => sides.length) },
};

export const rangeBorderType: ObjectType<BorderTarget> = {
  identity: ({ side }) => ({ _Id: side }),
  members: {
    sideIndex: border.property("1.1", ({ side }) => side),
    style: border.settable(
      "1.1",
      lineStyle,
      (target) => {
        const lined = linedCells(target);
        const isLined = lined === null ? false : commonLook(lined, "topBorder");
        return isLined === null ? null : isLined ? "Continuous" : "None";
      },
      (target, style, session) => {
        session.ensureWritable(target.range.sheet);
        const lined = linedCells(target);
        if (lined !== null) {
          changeCells(lined, (cell) => ({ ...cell, look: { ...cell.look, topBorder: style === "Continuous" } }));
        }
      },
    ),
    weight: border.settable(
      "1.1",
      oneOf("Thin"),
      () => "Thin",
      () => undefined,
    ),
    color: border.settable(
      "1.1",
      text,
      () => "#000000",
      () => undefined,
    ),
  },
};
