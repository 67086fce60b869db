import { collectionOf, declaring, type Json, type ObjectType } from "../declarations";
import { ExcelError } from "../excelError";
import { found } from "../found";
import { isFormula } from "../isFormula";
import { addName, findName, namesOf } from "../names";
import type { NamedItemTarget } from "../nameTargets";
import { either, optional, text, truth } from "../parameters";
import { range } from "../rangeParameter";
import { rangeAddress, type RangeTarget } from "../rangeTarget";
import { readReference } from "../readAddress";
import type { Session } from "../session";
import type { Scope } from "../targets";
import { typedText } from "../typedText";

const item = declaring<NamedItemTarget>();
const collection = declaring<Scope>();

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
        session.noteNames();
      },
    ),
    value: item.property("1.1", (target, session) => {
      const range = referred(target, session);
      return range === null ? constantOf(target).value : rangeAddress(range);
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
    worksheet: item.child("1.4", "Worksheet", ({ sheet }) => found(sheet, "The name belongs to no sheet.")),
    worksheetOrNullObject: item.child("1.4", "Worksheet", ({ sheet }) => sheet),
    getRange: item.finder("1.1", "Range", [], (target, _, session) => {
      const range = referred(target, session);
      if (range === null) {
        throw new ExcelError("InvalidArgument", "The name refers to no range.");
      }
      return range;
    }),
    getRangeOrNullObject: item.finder("1.4", "Range", [], (target, _, session) => referred(target, session)),
    delete: item.action("1.4", [], ({ name, sheet }, _, session) => {
      session.ensureWritable(null);
      const names = namesOf(session.workbook, sheet);
      names.splice(names.indexOf(name), 1);
      session.noteNames();
      return undefined;
    }),
  },
};

export const namedItemCollectionType: ObjectType<Scope> = {
  collection: collectionOf(
    "NamedItem",
    "1.1",
    ({ sheet }: Scope, { workbook }) => namesOf(workbook, sheet).map((name) => ({ name, sheet })),
    ({ sheet }, key, { workbook }) => found(findName(workbook, sheet, String(key)), `There is no name ${key}.`),
  ),
  members: {
    getItemOrNullObject: collection.finder("1.4", "NamedItem", [text], ({ sheet }, [key], { workbook }) =>
      findName(workbook, sheet, key),
    ),
    getCount: collection.action("1.4", [], ({ sheet }, _, { workbook }) => namesOf(workbook, sheet).length),
    add: collection.finder(
      "1.4",
      "NamedItem",
      [text, either(range, text), optional(text)],
      ({ sheet }, [name, reference], session) => {
        session.ensureWritable(null);
        const added = addName(session.workbook, sheet, name, reference);
        session.noteNames();
        return added;
      },
    ),
  },
};
