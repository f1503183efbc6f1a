// Keep and send what is seen: an address, the whole view as JSON, a picture; and bring a kept view back.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { addressOf, captured, knownIn, restored } from "../sharing";
import { useExplorer, useWords } from "./context";
import { Dialog } from "./Dialog";
import { Icon } from "./icons";
import { download } from "../download";

function Copy(props: { readonly text: () => string; readonly label: string; readonly testId: string }): JSX.Element {
  const { store } = useExplorer();
  const t = useWords();
  const [done, setDone] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(props.text());
      setDone(true);
      store.spoken.value = t("share.copied");
    } catch {
      // Browsers refuse without a secure page or a permission; the text stands beside the button.
      store.notify("info", t("share.by-hand"));
    }
  };
  return (
    <button type="button" class="button" onClick={() => void copy()} data-testid={props.testId}>
      <Icon name={done ? "check" : "copy"} />
      {done ? t("share.copied") : props.label}
    </button>
  );
}

function Bring(): JSX.Element {
  const { store } = useExplorer();
  const t = useWords();
  const [text, setText] = useState("");
  const [problems, setProblems] = useState<readonly string[]>([]);
  const show = (source: string): void => {
    const { patch, problems: found } = restored(source, knownIn(store));
    setProblems(found);
    if (found.length > 0) return;
    store.dialog.value = null;
    store.update(patch);
    store.spoken.value = t("share.restored");
  };
  const read = async (files: FileList | null): Promise<void> => {
    const file = files?.[0];
    if (file) show(await file.text());
  };
  return (
    <>
      <label class="stacked">
        {t("share.paste")}
        <textarea class="field" rows={3} spellcheck={false} value={text} data-testid="share-paste" onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <div role="alert" data-testid="share-problems">
        {problems.length > 0 && (
          <div class="notice notice-error">
            <Icon name="warning" />
            <div>
              <p>{t("share.refused")}</p>
              {problems.slice(0, 3).map((problem) => (
                <p key={problem} class="quiet">
                  {problem}
                </p>
              ))}
            </div>
          </div>
        )}
      </div>
      <div class="menu-row">
        <button type="button" class="button primary" disabled={text.trim() === ""} onClick={() => show(text)} data-testid="share-show">
          {t("share.show")}
        </button>
        <label class="button">
          <Icon name="card" />
          {t("share.open-file")}
          <input
            type="file"
            class="unseen"
            accept="application/json,.json"
            data-testid="share-file"
            onChange={(event) => void read(event.currentTarget.files)}
          />
        </label>
      </div>
    </>
  );
}

export function ShareDialog(): JSX.Element {
  const { store, actions } = useExplorer();
  const t = useWords();
  const state = store.state.value;
  const save = (): void => download(new Blob([captured(store.state.peek())], { type: "application/json" }), "spine-view.json");
  return (
    <Dialog name="share" title={t("share.title")}>
      <section>
        <h3>{t("share.address")}</h3>
        {store.ownsPage ? (
          <>
            <p class="quiet">{t(state.marks.length > 0 ? "share.address.marks" : "share.address.help")}</p>
            <div class="copy-row">
              <input class="field" readOnly aria-label={t("share.address")} value={addressOf(state)} data-testid="share-address" />
              <Copy text={() => addressOf(store.state.peek())} label={t("share.copy-address")} testId="copy-address" />
            </div>
          </>
        ) : (
          <p class="quiet">{t("share.address.notebook")}</p>
        )}
      </section>
      <section>
        <h3>{t("share.whole")}</h3>
        <p class="quiet">{t("share.whole.help")}</p>
        <textarea class="field" rows={3} readOnly aria-label={t("share.whole")} value={captured(state)} data-testid="share-json" />
        <div class="menu-row">
          <Copy text={() => captured(store.state.peek())} label={t("share.copy-whole")} testId="copy-json" />
          <button type="button" class="button" onClick={save} data-testid="save-json">
            <Icon name="save" />
            {t("share.save")}
          </button>
        </div>
      </section>
      <section>
        <h3>{t("share.bring")}</h3>
        <Bring />
      </section>
      <section>
        <h3>{t("share.picture")}</h3>
        <div class="menu-row">
          <button type="button" class="button" onClick={() => void actions.savePicture(true)} data-testid="save-picture">
            <Icon name="camera" />
            {t("share.picture.names")}
          </button>
          <button type="button" class="button" onClick={() => void actions.savePicture(false)} data-testid="save-picture-plain">
            <Icon name="camera" />
            {t("share.picture.plain")}
          </button>
        </div>
      </section>
    </Dialog>
  );
}
