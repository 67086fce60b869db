import { createContext, runInContext } from "node:vm";

/**
 * The names that a bundle ties to functions when it is run, as Office would be told them.
 *
 * @param source the built script of the page that commands run in
 */
export function associatedCommands(source: string): ReadonlySet<string> {
  const names = new Set<string>();
  const ready = { host: "Excel", platform: "PC" };
  const Office = {
    onReady: (callback?: (told: object) => unknown) => {
      callback?.(ready);
      return { then: (next: (told: object) => unknown) => void next(ready), catch: () => undefined };
    },
    actions: { associate: (name: string) => names.add(name) },
    context: { displayLanguage: "sv-SE", requirements: { isSetSupported: () => true } },
  };
  const context = createContext({ Office, console: { error: () => undefined }, navigator: { language: "sv-SE" } });
  runInContext("globalThis.window = globalThis; globalThis.self = globalThis;", context);
  runInContext(source, context);
  return names;
}
