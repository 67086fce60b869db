/** A part of the panel that is fetched only when it is needed did not come. */
export class PartMissing extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause));
    this.name = "PartMissing";
  }
}

/**
 * Fetches a part of the panel. It may be asked for again: one that is here is given at once, and one that did not come is tried anew.
 * @param load an `import()`
 * @throws PartMissing (rejected) where it cannot be fetched
 */
export async function fetchPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    // What else goes wrong is a mistake of the part itself, which no second try mends.
    throw error instanceof Error && error.name === "ChunkLoadError" ? new PartMissing(error) : error;
  }
}
