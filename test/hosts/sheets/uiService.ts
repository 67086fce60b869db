import { enumeration, service, contentOf } from "./service";
import type { ShownPage, SpreadsheetState } from "./spreadsheetState";

/** Menus, messages and the sidebar. */
export function uiService(state: SpreadsheetState): object {
  return service(
    state,
    "Ui",
    {
      builder: { createMenu: (title: string) => menuService(state, title) },
      other: {
        alert: (title: string, prompt: string, _buttons: unknown) => {
          state.alerts.push(`${title}: ${prompt}`);
          return "OK";
        },
        prompt: (_title: string, _prompt: string, _buttons: unknown) => {
          const { answer } = state;
          return service(state, "PromptResponse", {
            getter: {
              getResponseText: () => answer ?? "",
              getSelectedButton: () => (answer === null ? "CANCEL" : "OK"),
            },
          });
        },
        showSidebar: (page: object) => {
          state.sidebars.push({ ...contentOf<ShownPage>(page, "HtmlOutput") });
        },
      },
    },
    {
      constants: {
        Button: enumeration(state, "Button", "CLOSE", "OK", "CANCEL", "YES", "NO"),
        ButtonSet: enumeration(state, "ButtonSet", "OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"),
      },
    },
  );
}

function menuService(state: SpreadsheetState, title: string): object {
  const items: { title: string; calls: string }[] = [];
  const menu: object = service(state, "Menu", {
    builder: {
      addItem: (item: string, calls: string) => (items.push({ title: `${title} › ${item}`, calls }), menu),
      addSeparator: () => menu,
    },
    other: {
      addToUi: () => {
        state.menu.splice(0, state.menu.length, ...items);
      },
    },
  });
  return menu;
}

/** Pages of the project's own HTML files. */
export function htmlService(state: SpreadsheetState): object {
  return service(state, "HtmlService", {
    builder: {
      createHtmlOutputFromFile: (file: string) => {
        const page: ShownPage = { file, title: "", content: state.htmlFile(file) };
        const output: object = service(
          state,
          "HtmlOutput",
          {
            getter: { getContent: () => page.content },
            builder: {
              setTitle: (title: string) => ((page.title = title), output),
              setContent: (content: string) => ((page.content = content), output),
            },
          },
          { content: page },
        );
        return output;
      },
    },
  });
}
