/** Reads a script of the page by its address. */
export type ScriptLoader = (address: string) => void;

function strict(name: string, members: Record<string, unknown>): object {
  return new Proxy(members, {
    get(target, key) {
      if (typeof key === "string" && !(key in target)) {
        throw new TypeError(`${name}.${key} is not there: the document of these tests has only what office.js needs`);
      }
      return Reflect.get(target, key) as unknown;
    },
    set(target, key, value) {
      if (typeof key === "string" && !(key in target)) {
        throw new TypeError(`${name}.${key} cannot be set: the document of these tests has only what office.js needs`);
      }
      return Reflect.set(target, key, value);
    },
  });
}

/** The address that the page loads office.js from; scripts beside it are read from the same folder. */
export const officeAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * The least document that office.js loads its scripts through; any member that it has no need of throws.
 * @param load runs a script that was put into the page
 */
export function officeDocument(load: ScriptLoader): object {
  const head = strict("head", {
    appendChild: (script: { src: string; onload: () => void }) => {
      // As in a page: a script runs after the one that asked for it.
      setImmediate(() => {
        load(script.src);
        script.onload();
      });
    },
  });
  const element = (): object =>
    strict("script", {
      src: "",
      type: "",
      id: "",
      async: false,
      onload: null,
      onerror: null,
      readyState: undefined,
      setAttribute: () => undefined,
    });
  const loaded = strict("script", { src: officeAddress, getAttribute: () => null });
  return strict("document", {
    readyState: "complete",
    getElementsByTagName: (name: string) => (name === "head" ? [head] : name === "script" ? [loaded] : []),
    createElement: (name: string) => {
      if (name !== "script") {
        throw new TypeError(`no ${name} can be made: the document of these tests has only what office.js needs`);
      }
      return element();
    },
  });
}
