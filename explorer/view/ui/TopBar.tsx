// Name, search, and the switches that hold everywhere.
import type { JSX } from "preact";
import { REGISTERS, THEMES } from "../state";
import { IconButton } from "./bits";
import { Choice } from "./Choice";
import { useExplorer, useWords } from "./context";
import { Icon, Mark } from "./icons";
import { Layers } from "./Layers";
import { Menu } from "./Menu";
import { SearchBox } from "./SearchBox";

function RegisterChoice(): JSX.Element {
  const { store, actions } = useExplorer();
  const t = useWords();
  return (
    <Choice
      label={t("top.register")}
      value={store.state.value.register}
      options={REGISTERS.map((value) => ({ value, label: t(`top.register.${value}`) }))}
      onChange={(register) => actions.setRegister(register)}
      testId="register"
    />
  );
}

function ThemeChoice(): JSX.Element {
  const { store, actions } = useExplorer();
  const t = useWords();
  return (
    <Choice
      label={t("top.theme")}
      value={store.state.value.theme}
      options={THEMES.map((value) => ({ value, label: t(`top.theme.${value}`) }))}
      onChange={(theme) => actions.setTheme(theme)}
      testId="theme-choice"
    />
  );
}

/** A language in its own words, such as "español". */
const ownName = (language: string): string => new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;

function LanguageChoice(): JSX.Element | null {
  const { store, actions, languages } = useExplorer();
  const t = useWords();
  if (languages.length < 2) return null;
  const state = store.catalogue.value.languages;
  return (
    <select
      class="select"
      aria-label={t("top.language")}
      value={store.state.value.language}
      data-testid="language"
      onChange={(event) => actions.setLanguage(event.currentTarget.value)}
    >
      {languages.map((language) => (
        <option key={language} value={language} lang={language}>
          {ownName(language)}
          {state[language] === "machine" || state[language] === "human draft" ? ` (${t("top.language.draft")})` : ""}
        </option>
      ))}
    </select>
  );
}

/** One click between light and dark; the menu on narrow screens has all three. */
function ThemeToggle(): JSX.Element {
  const { store, actions } = useExplorer();
  const t = useWords();
  const dark = store.dark.value;
  return (
    <IconButton
      icon={dark ? "sun" : "moon"}
      label={`${t("top.theme")}: ${t(dark ? "top.theme.light" : "top.theme.dark")}`}
      onClick={() => actions.setTheme(dark ? "light" : "dark")}
      testId="theme"
    />
  );
}

export function TopBar({ narrow, folded }: { readonly narrow: boolean; readonly folded: boolean }): JSX.Element {
  const { store, actions } = useExplorer();
  const t = useWords();
  return (
    <header class="top" data-testid="top">
      <h1 class="name">
        <Mark />
        <span>{t("app.name")}</span>
      </h1>
      {!narrow && <SearchBox />}
      <div class="top-tools">
        {folded ? (
          <Menu icon="layers" label={t("app.more")} testId="more-menu">
            <Layers />
            <h2>{t("top.register")}</h2>
            <RegisterChoice />
            <LanguageChoice />
            <h2>{t("top.theme")}</h2>
            <ThemeChoice />
            {narrow && <div class="menu-row">
              <button type="button" class="button" disabled={!actions.canRedo.value} onClick={() => actions.redo()}>
                <Icon name="redo" /> {t("view.redo")}
              </button>
              <button type="button" class="button" onClick={() => (store.dialog.value = "share")} data-testid="share">
                <Icon name="share" /> {t("share.title")}
              </button>
            </div>}
          </Menu>
        ) : (
          <>
            <LanguageChoice />
            <RegisterChoice />
            <Menu icon="layers" label={t("top.layers")} testId="layers-menu">
              <Layers />
            </Menu>
            <ThemeToggle />
          </>
        )}
        <IconButton icon="help" label={t("top.help")} onClick={() => (store.dialog.value = "help")} testId="help" />
        <button
          type="button"
          class="button warning"
          onClick={() => (store.dialog.value = "warning")}
          data-testid="warning-signs"
        >
          <Icon name="warning" />
          <span class="button-label">{t("top.warning")}</span>
        </button>
      </div>
    </header>
  );
}
