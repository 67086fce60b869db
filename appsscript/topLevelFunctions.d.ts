/** The functions that a module exports, as top-level functions that call the library's. */
export function topLevelFunctions(path: string, library: string, code?: string): readonly string[];
