// How to use the page, by hand and by keyboard.
import type { JSX } from "preact";
import { NoticeText } from "./bits";
import { useExplorer, useWords } from "./context";
import { Dialog } from "./Dialog";
import type { Key } from "./strings";

const KEYS: readonly (readonly [readonly string[], Key])[] = [
  [["/"], "help.key.search"],
  [["Tab"], "help.key.tab"],
  [["←", "→", "↑", "↓"], "help.key.arrows"],
  [["+", "−"], "help.key.zoom"],
  [["Home"], "help.key.home"],
  [["Enter"], "help.key.enter"],
  [["Space"], "help.key.space"],
  [["1", "…", "6"], "help.key.views"],
  [["[", "]", "PageUp", "PageDown"], "help.key.walk"],
  [["Shift ↑", "Shift ↓", "Shift →"], "help.key.walk-arrows"],
  [["Shift Enter"], "help.key.also"],
  [["P"], "help.key.pin"],
  [["Ctrl Z", "Ctrl Y"], "help.key.undo"],
  [["Esc"], "help.key.escape"],
  [["?"], "help.key.help"],
];

export function HelpDialog(): JSX.Element {
  const { store } = useExplorer();
  const t = useWords();
  return (
    <Dialog name="help" title={t("help.title")}>
      <h3>{t("help.mouse")}</h3>
      <p>{t("help.mouse.text")}</p>
      <h3>{t("help.keys")}</h3>
      <dl class="keys">
        {KEYS.map(([keys, words]) => [
          <dt key={words}>
            {keys.map((key) => (key === "…" ? "… " : <kbd key={key}>{key}</kbd>))}
          </dt>,
          <dd key={`${words}.text`}>{t(words)}</dd>,
        ])}
      </dl>
      <label class="check">
        <input
          type="checkbox"
          checked={store.shortcuts.value}
          onChange={(event) => (store.shortcuts.value = event.currentTarget.checked)}
          data-testid="shortcuts"
        />
        {t("help.shortcuts")}
      </label>
      <NoticeText where="start" />
    </Dialog>
  );
}
