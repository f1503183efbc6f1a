// A button that opens a small panel under it; Escape or a click elsewhere closes it.
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { Icon, type IconName } from "./icons";

export function Menu(props: {
  readonly icon: IconName;
  readonly label: string;
  readonly testId: string;
  readonly className?: string;
  /** Whether what it offers is in use. */
  readonly pressed?: boolean;
  /** What is in the panel; a function gets what closes it and gives the focus back to the button. */
  readonly children: ComponentChildren | ((close: () => void) => ComponentChildren);
}): JSX.Element {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const outside = (event: Event): void => {
      if (root.current && !event.composedPath().includes(root.current)) setOpen(false);
    };
    window.addEventListener("pointerdown", outside, true);
    return () => window.removeEventListener("pointerdown", outside, true);
  }, [open]);

  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    close();
  };

  return (
    <div class={`menu ${props.className ?? ""}`} ref={root} onKeyDown={onKeyDown}>
      <button
        type="button"
        class={`button quiet-button${props.pressed ? " in-use" : ""}`}
        ref={button}
        aria-expanded={open}
        aria-controls={id}
        aria-label={props.label}
        data-testid={props.testId}
        onClick={() => setOpen(!open)}
      >
        <Icon name={props.icon} />
        <span class="button-label">{props.label}</span>
      </button>
      <div class="menu-panel" id={id} hidden={!open} role="group" aria-label={props.label}>
        {open && (typeof props.children === "function" ? props.children(close) : props.children)}
      </div>
    </div>
  );
}
