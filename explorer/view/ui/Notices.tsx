// Messages that stay until dismissed, the banner of a lost connection, and what a screen reader is told.
import type { JSX } from "preact";
import { IconButton } from "./bits";
import { useExplorer, useWords } from "./context";
import { Icon } from "./icons";

export function Notices(): JSX.Element {
  const { store } = useExplorer();
  const t = useWords();
  return (
    <div class="notices" role="status" data-testid="notices">
      {!store.online.value && (
        <div class="notice notice-warning" data-testid="offline">
          <Icon name="warning" />
          <p>{t("app.offline")}</p>
        </div>
      )}
      {store.notices.value.map(({ id, level, text }) => (
        <div class={`notice notice-${level}`} key={id} data-testid="notice">
          <Icon name={level === "info" ? "help" : "warning"} />
          <p>{text}</p>
          <IconButton icon="close" label={t("app.dismiss")} onClick={() => store.dismiss(id)} testId="notice-dismiss" />
        </div>
      ))}
    </div>
  );
}

export function LiveRegion(): JSX.Element {
  const { store } = useExplorer();
  return (
    <div class="unseen" role="status" aria-live="polite" data-testid="live">
      {store.spoken.value}
    </div>
  );
}
