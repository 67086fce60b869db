import { attributeOf, type ManifestElement } from "./manifestElement";
import { namespaces, type ChildRule, type SchemaType } from "./schemaType";
import { schemaTypes } from "./schemaTypes";

/** Elements where the schemas want them, in their order and number, with the attributes and texts that they may have. */
export function checkStructure(root: ManifestElement): readonly string[] {
  if (root.name !== "OfficeApp" || root.namespace !== namespaces.office) return ["The root is no OfficeApp 1.1."];
  return faultsOf(root, "TaskPaneApp", "OfficeApp");
}

function faultsOf(element: ManifestElement, typeName: string, path: string): readonly string[] {
  const type = schemaTypes[typeName];
  if (type === undefined) return [`${path} is of a type that is not known: ${typeName}.`];
  return [
    ...attributeFaults(element, type, path),
    ...textFaults(element, type, path),
    ...childFaults(element, type, path),
  ];
}

function attributeFaults(element: ManifestElement, type: SchemaType, path: string): readonly string[] {
  const missing = Object.keys(type.attributes).filter((name) => !element.attributes.has(name));
  const wrong = [...element.attributes].flatMap(([name, value]) => {
    const pattern = type.attributes[name];
    if (pattern === undefined) return [`${path} has an attribute that is not known: ${name}.`];
    return pattern.test(value) ? [] : [`${path} has ${name}="${value}".`];
  });
  return [...missing.map((name) => `${path} lacks ${name}.`), ...wrong];
}

function textFaults({ text }: ManifestElement, type: SchemaType, path: string): readonly string[] {
  if (type.text === null) return text === "" ? [] : [`${path} holds text: ${text}`];
  return type.text.test(text) ? [] : [`${path} is “${text}”.`];
}

function childFaults(element: ManifestElement, type: SchemaType, path: string): readonly string[] {
  const faults: string[] = [];
  let latest = 0;
  for (const child of element.children) {
    const place = `${path}/${child.name}`;
    const index = type.children.findIndex(({ name }) => name === child.name);
    const rule = type.children[index];
    if (rule === undefined || child.namespace !== (rule.namespace ?? type.namespace)) {
      faults.push(`${place} may not stand there.`);
      continue;
    }
    if (index < latest) faults.push(`${place} stands after what it should stand before.`);
    latest = Math.max(latest, index);
    faults.push(...faultsOf(child, typeOf(child, rule), place));
  }
  for (const { name, least, most } of type.children) {
    const count = element.children.filter((child) => child.name === name).length;
    if (count < least) faults.push(`${path} lacks ${name}.`);
    if (count > most) faults.push(`${path} has ${String(count)} ${name}.`);
  }
  return faults;
}

/** Where the schema leaves the type open, the element says which of its kinds it is. */
function typeOf(element: ManifestElement, { type }: ChildRule): string {
  return type === "xsi:type" ? attributeOf(element, "xsi:type") : type;
}
