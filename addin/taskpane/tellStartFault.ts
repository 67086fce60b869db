/** In both languages, for the texts of either may be what did not come. */
const words = {
  sv: {
    what: "Panelen kunde inte starta. Kontrollera anslutningen och försök igen. Hjälper det inte, stäng panelen och öppna den på nytt.",
    again: "Försök igen",
  },
  en: {
    what: "The panel could not start. Check the connection and try again. If that does not help, close the panel and open it anew.",
    again: "Try again",
  },
} as const;

/** Says in the panel's place that it could not start, and offers to load the page again: Microsoft's script, too, may be what is missing. */
export function tellStartFault(root: HTMLElement): void {
  const alert = document.createElement("div");
  alert.setAttribute("role", "alert");
  for (const language of ["sv", "en"] as const) {
    const sentence = document.createElement("p");
    sentence.textContent = words[language].what;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button small";
    button.textContent = words[language].again;
    button.addEventListener("click", () => {
      window.location.reload();
    });
    const part = document.createElement("div");
    part.lang = language;
    part.className = "message error";
    part.append(sentence, button);
    alert.append(part);
  }
  const heading = document.createElement("h1");
  heading.textContent = document.title;
  const content = document.createElement("main");
  content.className = "content";
  content.append(heading, alert);
  root.replaceChildren(content);
}
