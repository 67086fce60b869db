import { createContext, runInContext } from "node:vm";

/**
 * The names that the page of the commands ties to functions when its own scripts are run, as Office would be told them.
 *
 * @param files the built files
 * @throws where a script that the page names is not built, or fails
 */
export async function associatedCommands(files: ReadonlyMap<string, Uint8Array>): Promise<ReadonlySet<string>> {
  const textOf = (name: string) => {
    const bytes = files.get(name);
    if (bytes === undefined) throw new Error(`${name} is not built.`);
    return new TextDecoder().decode(bytes);
  };
  const scripts = [...textOf("commands.html").matchAll(/<script src="([\w.-]+)"/g)].map(([, name]) =>
    textOf(name ?? ""),
  );
  const names = new Set<string>();
  const ready = { host: "Excel", platform: "PC" };
  const Office = {
    onReady: (callback?: (told: object) => unknown) => {
      callback?.(ready);
      return Promise.resolve(ready);
    },
    actions: { associate: (name: string) => names.add(name) },
    context: { displayLanguage: "sv-SE", requirements: { isSetSupported: () => true } },
  };
  const context = createContext({ Office, console: { error: () => undefined }, navigator: { language: "sv-SE" } });
  runInContext("globalThis.window = globalThis; globalThis.self = globalThis;", context);
  for (const script of scripts) runInContext(script, context);
  // What waits for Office to be ready has its turn.
  await new Promise((resolve) => setImmediate(resolve));
  return names;
}
