/**
 * Light or dark as the program says (Excel: `Office.context.officeTheme.isDarkTheme`).
 * @param isDark null: as the system says, which holds until this is called
 */
export function setTheme(isDark: boolean | null): void {
  const { dataset } = document.documentElement;
  if (isDark === null) delete dataset["theme"];
  else dataset["theme"] = isDark ? "dark" : "light";
}
