// Tabs by the ARIA pattern: arrows move and open, one tab stop for all. Closed panels stay in the page, hidden.
import type { ComponentChildren, JSX } from "preact";
import { useId, useRef } from "preact/hooks";

export interface Tab {
  readonly key: string;
  readonly title: string;
  readonly count?: number;
  readonly content: ComponentChildren;
}

export function Tabs(props: {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly active: string;
  readonly onChange: (key: string) => void;
}): JSX.Element {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const { tabs, active } = props;

  const onKeyDown = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ key }) => key === active);
    const steps: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 };
    const to = steps[event.key];
    if (to === undefined) return;
    const index = (to + tabs.length) % tabs.length;
    event.preventDefault();
    event.stopPropagation();
    props.onChange(tabs[index]?.key ?? active);
    (list.current?.children[index] as HTMLElement | undefined)?.focus();
  };

  return (
    <>
      <div class="tabs" role="tablist" aria-label={props.label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map(({ key, title, count }) => (
          <button
            type="button"
            role="tab"
            key={key}
            id={`${base}-tab-${key}`}
            aria-controls={`${base}-panel-${key}`}
            aria-selected={key === active}
            tabIndex={key === active ? 0 : -1}
            data-testid={`tab-${key}`}
            onClick={() => props.onChange(key)}
          >
            {title}
            {count ? <span class="count">{count}</span> : null}
          </button>
        ))}
      </div>
      {tabs.map(({ key, content }) => (
        <div
          role="tabpanel"
          key={key}
          id={`${base}-panel-${key}`}
          aria-labelledby={`${base}-tab-${key}`}
          hidden={key !== active}
          tabIndex={0}
          class="tab-panel"
          data-testid={`panel-${key}`}
        >
          {content}
        </div>
      ))}
    </>
  );
}
