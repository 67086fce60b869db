import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

function policyOf(page: string): string {
  return /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(read(`dist/addin/${page}`))?.[1] ?? "";
}

const allowedBy = (policy: string) => policy.split("; ").map((directive) => directive.split(" "));

test("the policy in the instructions, alone and in the example, is that of the built panel", () => {
  const policy = policyOf("taskpane.html");
  expect(policy).toMatch(/^default-src 'none'; script-src 'self' https:/);
  expect(read("docs/installation.md").split(policy)).toHaveLength(3);
});

test.each(["commands.html", "functions.html", "support.html", "support.en-US.html"])(
  "%s asks for nothing that the policy refuses",
  (page) => {
    const panel = new Map(allowedBy(policyOf("taskpane.html")).map(([name = "", ...sources]) => [name, sources]));
    expect(policyOf(page)).toMatch(/^default-src 'none'/);
    for (const [name = "", ...sources] of allowedBy(policyOf(page))) {
      expect([page, name, panel.get(name)]).toEqual([page, name, expect.arrayContaining(sources)]);
    }
  },
);

test("no page runs what is written in it, or asks for what is unsafe", () => {
  for (const page of ["taskpane.html", "commands.html", "functions.html", "support.html", "support.en-US.html"]) {
    expect(read(`dist/addin/${page}`)).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=|unsafe-/);
  }
});

test("what a page of help names is built beside it", () => {
  for (const page of ["support.html", "support.en-US.html"]) {
    const named = [...read(`dist/addin/${page}`).matchAll(/(?:href|src)="([^"]+)"/g)].map(([, name]) => name ?? "");
    expect(named.length).toBeGreaterThan(3);
    for (const name of named) expect(() => read(`dist/addin/${name}`)).not.toThrow();
  }
});
