import { attributeOf, elementsIn, elementsNamed, type ManifestElement } from "./manifestElement";

const iconSizes = ["16", "20", "24", "32", "40", "48", "64", "80"];
const mostControls = 6;

/**
 * A group of at most six commands, each with its own id and an icon in every size, and each function among those of the built commands.
 *
 * @param commands names that the built commands tie to functions
 */
export function checkRibbon(root: ManifestElement, commands: ReadonlySet<string>): readonly string[] {
  const controls = elementsNamed(root, "Control");
  const ids = [...elementsNamed(root, "Group"), ...controls].map((element) => attributeOf(element, "id"));
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  const icons = elementsNamed(root, "Icon").map(({ children }) => children.map((image) => attributeOf(image, "size")));
  const functions = elementsNamed(root, "FunctionName").map(({ text }) => text);
  const panes = controls.filter((control) => elementsNamed(control, "SourceLocation").length > 0);
  return [
    ...(controls.length > mostControls ? [`The group has ${String(controls.length)} commands.`] : []),
    ...repeated.map((id) => `The id ${id} stands twice.`),
    ...icons
      .filter((sizes) => sizes.join(" ") !== iconSizes.join(" "))
      .map((sizes) => `An icon has the sizes ${sizes.join(" ")}.`),
    ...functions.filter((name) => !commands.has(name)).map((name) => `The commands have no function ${name}.`),
    ...(functions.length > 0 && elementsNamed(root, "FunctionFile").length === 0 ? ["There is no FunctionFile."] : []),
    ...(panes.length === 0 ? ["0 commands show the panel."] : []),
    // A pane of its own for each would be a second panel beside the first.
    ...(new Set(elementsNamed(root, "TaskpaneId").map(({ text }) => text)).size > 1 ? ["There are two panels."] : []),
  ];
}

/** No title says what the thing is made of: a person sees commands, not an add-in. */
export function checkWords(root: ManifestElement): readonly string[] {
  const texts = [...elementsIn(root)].flatMap(({ attributes, text }) => [...attributes.values(), text]);
  return texts
    .filter((text) => !text.startsWith("http") && /\badd-?in\b|tillägg\b|contoso|microsoft|localhost/iu.test(text))
    .map((text) => `“${text}” says what no text should.`);
}
