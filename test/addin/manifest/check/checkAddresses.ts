import { attributeOf, elementsIn, elementsNamed, type ManifestElement } from "./manifestElement";
import { pngSize } from "./pngSize";

/** Microsoft asks for these of a task pane's own two icons. */
const ownIcons: readonly (readonly [element: string, size: number])[] = [
  ["IconUrl", 32],
  ["HighResolutionIconUrl", 64],
];
const largestImage = 100_000;

/** Every address is below the one base and leads to a built file; every image has the size that is told of it. */
export function checkAddresses(
  root: ManifestElement,
  base: string,
  files: ReadonlyMap<string, Uint8Array>,
): readonly string[] {
  return [...addressFaults(root, base, files), ...imageFaults(root, base, files)];
}

function addressFaults(root: ManifestElement, base: string, files: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const values = [...elementsIn(root)].flatMap(({ attributes, text }) => [...attributes.values(), text]);
  const addresses = values.filter((value) => /^[a-z]+:\/\//i.test(value) || value.startsWith("//"));
  return [...new Set(addresses)].flatMap((address) => {
    if (!address.startsWith(`${base}/`)) return [`${address} is not below ${base}.`];
    // A page may be told by its address what to show first.
    const file = address.slice(base.length + 1).replace(/(?<=\.html)\?view=[a-z]+$/, "");
    return files.has(file) ? [] : [`${address} leads to no built file.`];
  });
}

function imageFaults(root: ManifestElement, base: string, files: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const addressOf = new Map(
    elementsNamed(root, "Images").flatMap(({ children }) =>
      children.map((image) => [attributeOf(image, "id"), attributeOf(image, "DefaultValue")]),
    ),
  );
  const told = [
    ...ownIcons.flatMap(([name, size]) =>
      elementsNamed(root, name).map((element) => ({ address: attributeOf(element, "DefaultValue"), size })),
    ),
    ...elementsNamed(root, "Image")
      .filter(({ attributes }) => attributes.has("resid"))
      .map((image) => ({
        address: addressOf.get(attributeOf(image, "resid")) ?? "",
        size: Number(attributeOf(image, "size")),
      })),
  ];
  return told.flatMap(({ address, size }) => {
    const bytes = files.get(address.slice(base.length + 1));
    if (bytes === undefined) return [];
    const found = pngSize(bytes);
    if (found === null) return [`${address} is no PNG.`];
    if (bytes.length > largestImage) return [`${address} is larger than 100 kB.`];
    return found.width === size && found.height === size
      ? []
      : [`${address} is ${String(found.width)} × ${String(found.height)}, not ${String(size)}.`];
  });
}
