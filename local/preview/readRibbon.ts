import type { Element } from "@xmldom/xmldom";
import { DOMParser } from "@xmldom/xmldom";
import type { Language } from "../../shared/text/language";
import type { PageCommand, PageRibbon } from "./pageModel";

function all(parent: Element, localName: string): readonly Element[] {
  return Array.from(parent.getElementsByTagNameNS("*", localName));
}

function child(parent: Element, localName: string): Element | null {
  return (
    Array.from(parent.childNodes).find(
      (node): node is Element => node.nodeType === 1 && (node as Element).localName === localName,
    ) ?? null
  );
}

/** What a resource of the manifest says in a language. */
function resourcesOf(root: Element, language: Language): ReadonlyMap<string, string> {
  const resources = new Map<string, string>();
  for (const element of ["Image", "Url", "String"].flatMap((name) => all(root, name))) {
    const locale = language === "sv" ? "sv-" : "en-";
    const override = all(element, "Override").find((one) => one.getAttribute("Locale")?.startsWith(locale) === true);
    resources.set(
      element.getAttribute("id") ?? "",
      (override ?? element).getAttribute("DefaultValue") ?? override?.getAttribute("Value") ?? "",
    );
  }
  return resources;
}

/**
 * The group that the add-in has in the ribbon, as its manifest says.
 * @param folder the path at which this server serves the files of the manifest's addresses
 */
export function readRibbon(manifest: string, language: Language, folder: string): PageRibbon {
  const root = new DOMParser().parseFromString(manifest, "text/xml").documentElement;
  const group = root === null ? undefined : all(root, "Group")[0];
  if (root === null || group === undefined) {
    return { group: "", commands: [] };
  }
  const home =
    all(root, "SourceLocation")[0]
      ?.getAttribute("DefaultValue")
      ?.replace(/[^/]*$/, "") ?? "";
  const resources = resourcesOf(root, language);
  const resource = (parent: Element | null, name: string): string => {
    const id = parent === null ? null : child(parent, name)?.getAttribute("resid");
    return id === null || id === undefined ? "" : (resources.get(id) ?? "");
  };
  const command = (control: Element): PageCommand => {
    const icons = all(control, "Image").filter((image) => image.getAttribute("size") === "32");
    const icon = resources.get(icons[0]?.getAttribute("resid") ?? "") ?? "";
    const action = child(control, "Action");
    const page = resource(action, "SourceLocation");
    return {
      id: control.getAttribute("id") ?? "",
      label: resource(control, "Label"),
      tip: resource(child(control, "Supertip"), "Description"),
      icon: icon.startsWith(home) && icon !== "" ? folder + icon.slice(home.length) : "",
      page: page.startsWith(home) && page !== "" ? folder + page.slice(home.length) : null,
      functionName: action === null ? null : (child(action, "FunctionName")?.textContent?.trim() ?? null),
    };
  };
  return { group: resource(group, "Label"), commands: all(group, "Control").map(command) };
}
