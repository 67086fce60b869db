import type { GridSheet } from "../../grid/gridWorkbook";
import { declaring, type Json, type ObjectType } from "../declarations";
import { ExcelError } from "../excelError";
import { isFormula } from "../isFormula";
import { addName, findName, namesOf } from "../names";
import type { NamedItemTarget } from "../nameTargets";
import { either, optional, text, truth } from "../parameters";
import { range } from "../rangeParameter";
import { rangeAddress, type RangeTarget } from "../rangeTarget";
import { readReference } from "../readAddress";
import type { Session } from "../session";
import { hostObject, type HostObject } from "../targets";
import { typedText } from "../typedText";

const item = declaring<NamedItemTarget>();
const collection = declaring<GridSheet | null>();

function referred({ name }: NamedItemTarget, { workbook }: Session): RangeTarget | null {
  return readReference(workbook, name.formula, null);
}

/** What a name that is no reference stands for, as far as a constant does. */
function constantOf({ name }: NamedItemTarget): { readonly type: string; readonly value: Json } {
  const content = name.formula.slice(1);
  const quoted = /^"((?:[^"]|"")*)"$/.exec(content)?.[1];
  if (quoted !== undefined) {
    return { type: "String", value: quoted.replace(/""/g, '"') };
  }
  const { value } = typedText(content, "General");
  if (typeof value === "number") {
    return { type: "Double", value };
  }
  return typeof value === "boolean" ? { type: "Boolean", value } : { type: "Error", value: "#REF!" };
}

function sheetOfName(target: NamedItemTarget): HostObject | null {
  return target.sheet === null ? null : hostObject("Worksheet", target.sheet);
}

function rangeOf(target: NamedItemTarget, session: Session): HostObject | null {
  const found = referred(target, session);
  return found === null ? null : hostObject("Range", found);
}

export const namedItemType: ObjectType<NamedItemTarget> = {
  identity: ({ name }) => ({ _Id: name.name }),
  ensureThere: ({ name, sheet }, { workbook }) => {
    if (!namesOf(workbook, sheet).includes(name)) {
      throw new ExcelError("InvalidReference", "The name was deleted.");
    }
  },
  members: {
    name: item.property("1.1", ({ name }) => name.name),
    formula: item.settable(
      "1.7",
      text,
      ({ name }) => name.formula,
      ({ name }, formula, session) => {
        session.ensureWritable(null);
        if (!formula.startsWith("=") || !isFormula(formula.slice(1))) {
          throw new ExcelError("InvalidArgument", `"${formula}" is no formula that Excel can read.`);
        }
        name.formula = formula;
      },
    ),
    value: item.property("1.1", (target, session) => {
      const found = referred(target, session);
      return found === null ? constantOf(target).value : rangeAddress(found);
    }),
    type: item.property("1.1", (target, session) =>
      referred(target, session) === null ? constantOf(target).type : "Range",
    ),
    visible: item.settable(
      "1.1",
      truth,
      ({ name }) => name.visible,
      ({ name }, visible, session) => {
        session.ensureWritable(null);
        name.visible = visible;
      },
    ),
    scope: item.property("1.4", ({ sheet }) => (sheet === null ? "Workbook" : "Worksheet")),
    worksheet: item.child("1.4", (target) => {
      const sheet = sheetOfName(target);
      if (sheet === null) {
        throw new ExcelError("ItemNotFound", "The name belongs to no sheet.");
      }
      return sheet;
    }),
    worksheetOrNullObject: item.child("1.4", sheetOfName),
    getRange: item.finder("1.1", [], (target, _, session) => {
      const found = rangeOf(target, session);
      if (found === null) {
        throw new ExcelError("InvalidArgument", "The name refers to no range.");
      }
      return found;
    }),
    getRangeOrNullObject: item.finder("1.4", [], (target, _, session) => rangeOf(target, session)),
    delete: item.action("1.4", [], ({ name, sheet }, _, session) => {
      session.ensureWritable(null);
      const names = namesOf(session.workbook, sheet);
      names.splice(names.indexOf(name), 1);
      return undefined;
    }),
  },
};

export const namedItemCollectionType: ObjectType<GridSheet | null> = {
  collection: {
    since: "1.1",
    itemType: "NamedItem",
    items: (sheet, { workbook }) => namesOf(workbook, sheet).map((name) => hostObject("NamedItem", { name, sheet })),
    item: (sheet, key, { workbook }) => {
      const found = findName(workbook, sheet, String(key));
      if (found === null) {
        throw new ExcelError("ItemNotFound", `There is no name ${key}.`);
      }
      return hostObject("NamedItem", found);
    },
  },
  members: {
    getItemOrNullObject: collection.finder("1.4", [text], (sheet, [key], { workbook }) => {
      const found = findName(workbook, sheet, key);
      return found === null ? null : hostObject("NamedItem", found);
    }),
    getCount: collection.action("1.4", [], (sheet, _, { workbook }) => namesOf(workbook, sheet).length),
    add: collection.finder("1.4", [text, either(range, text), optional(text)], (sheet, [name, reference], session) => {
      session.ensureWritable(null);
      return hostObject("NamedItem", addName(session.workbook, sheet, name, reference));
    }),
  },
};
