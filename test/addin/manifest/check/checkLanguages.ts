import { attributeOf, elementsIn, elementsNamed, type ManifestElement } from "./manifestElement";

const english = "en-US";
const localised = new Set(["DisplayName", "Description", "String"]);

/**
 * Every text is there in Swedish and English. The namespace of the functions has one form only: a formula is to be read in either
 * language. An address has an English form where an English file exists.
 *
 * @param files names of the built files
 */
export function checkLanguages(root: ManifestElement, files: ReadonlySet<string>): readonly string[] {
  const namespaces = new Set(elementsNamed(root, "Namespace").map((element) => attributeOf(element, "resid")));
  return [...elementsIn(root)]
    .filter(({ attributes }) => attributes.has("DefaultValue"))
    .flatMap((element) => {
      const value = attributeOf(element, "DefaultValue");
      const what = `${element.name} “${attributeOf(element, "id") || value}”`;
      const locales = element.children.map((child) => attributeOf(child, "Locale"));
      if (locales.some((locale) => locale !== english) || locales.length > 1)
        return [`${what} has ${locales.join(", ")}.`];
      if (namespaces.has(attributeOf(element, "id")))
        return locales.length === 0 ? [] : [`${what} differs by language.`];
      const needs = localised.has(element.name) || hasEnglishFile(value, files);
      return needs && locales.length === 0 ? [`${what} has no ${english}.`] : [];
    });
}

function hasEnglishFile(address: string, files: ReadonlySet<string>): boolean {
  const name = address.replace(/^.*\//, "").replace(/\.(\w+)$/, `.${english}.$1`);
  return files.has(name);
}
