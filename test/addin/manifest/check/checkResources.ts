import { attributeOf, elementsIn, elementsNamed, type ManifestElement } from "./manifestElement";

/** What a reference may point at, by the element that holds it. */
const collectionOf: Readonly<Record<string, string>> = {
  Image: "Images",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Namespace: "ShortStrings",
  Description: "LongStrings",
};

/** Every resource is defined once, used, and of the kind that its users want. */
export function checkResources(root: ManifestElement): readonly string[] {
  const collections = elementsNamed(root, "Resources").flatMap(({ children }) => children);
  const defined = collections.flatMap(({ name, children }) =>
    children.map((child) => ({ id: attributeOf(child, "id"), collection: name })),
  );
  const references = [...elementsIn(root)]
    .filter(({ attributes }) => attributes.has("resid"))
    .map((element) => ({ id: attributeOf(element, "resid"), collection: collectionOf[element.name] ?? element.name }));

  const ids = defined.map(({ id }) => id);
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  const undefinedOnes = references.filter(
    ({ id, collection }) => !defined.some((each) => each.id === id && each.collection === collection),
  );
  const unused = ids.filter((id) => !references.some((reference) => reference.id === id));
  return [
    ...repeated.map((id) => `The resource ${id} is defined twice.`),
    ...undefinedOnes.map(({ id, collection }) => `The resource ${id} is not among ${collection}.`),
    ...unused.map((id) => `The resource ${id} is used by nothing.`),
  ];
}
