import { objectTypes } from "../../../local/excelProtocol/objectTypes";
import { documentedSets } from "./documentedSets";

const documented = documentedSets();

/** Members of what is office.js's own, which no program calls and no documentation names. */
const undocumentedTypes = ["AddinInternalService"];

const declared = Object.entries(objectTypes)
  .filter(([type]) => !undocumentedTypes.includes(type))
  .flatMap(([type, { members, collection }]) => [
    ...Object.entries(members).map(([name, member]) => ({
      member: `${type}.${name}`,
      read: member.since,
      write: member.kind === "property" && member.value !== null ? member.writableSince : null,
    })),
    ...(collection?.item === undefined ? [] : [{ member: `${type}.getItem`, read: collection.since, write: null }]),
  ]);

/** The set that is documented for reading or calling a member; and for writing it, where it is declared as one that can be written. */
function documentedSet({ member, write }: (typeof declared)[number]): (typeof declared)[number] {
  const [type = "", name = ""] = member.split(".");
  const set = documented.get(type)?.get(name) ?? { read: "not documented", write: "not documented" };
  return { member, read: set.read, write: write === null ? null : set.write };
}

test("every declared member came with the set that Microsoft's type definitions give", () => {
  expect(declared).toEqual(declared.map(documentedSet));
});

test("the type definitions are read as they are written", () => {
  expect(documented.get("Worksheet")?.get("visibility")).toEqual({ read: "1.1", write: "1.2" });
  expect(documented.get("Application")?.get("calculationMode")).toEqual({ read: "1.1", write: "1.8" });
  expect(documented.get("Table")?.get("resize")).toEqual({ read: "1.13", write: "1.13" });
  expect(documented.get("Range")?.get("values")).toEqual({ read: "1.1", write: "1.1" });
  expect(declared.length).toBeGreaterThan(150);
});
