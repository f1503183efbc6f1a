// A modal dialog on the browser's own element, which keeps focus inside and gives it back.
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Dialog as Name } from "../store";
import { IconButton } from "./bits";
import { useExplorer, useWords } from "./context";

export function Dialog(props: {
  readonly name: Exclude<Name, null>;
  readonly title: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { store } = useExplorer();
  const t = useWords();
  const element = useRef<HTMLDialogElement>(null);
  const open = store.dialog.value === props.name;

  useEffect(() => {
    const dialog = element.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);

  const close = (): void => {
    if (store.dialog.peek() === props.name) store.dialog.value = null;
  };

  return (
    <dialog
      ref={element}
      class={`dialog dialog-${props.name}`}
      aria-label={props.title}
      data-testid={`dialog-${props.name}`}
      onClose={close}
      onClick={(event) => event.target === element.current && close()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      {open && (
        <div class="dialog-inner">
          <div class="dialog-head">
            <h2>{props.title}</h2>
            <IconButton icon="close" label={t("app.close")} onClick={close} testId="dialog-close" />
          </div>
          <div class="dialog-body" tabIndex={0} role="region" aria-label={props.title}>
            {props.children}
          </div>
        </div>
      )}
    </dialog>
  );
}
