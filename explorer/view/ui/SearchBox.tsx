// Search as you type: the ARIA combobox pattern with a list. Enter opens, Escape clears, then leaves.
import type { JSX } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Hit } from "../search";
import { IconButton, useOpen } from "./bits";
import { useExplorer, useWords } from "./context";
import { Icon } from "./icons";

function Option(props: { readonly hit: Hit; readonly id: string; readonly active: boolean; readonly onChoose: () => void }): JSX.Element {
  const t = useWords();
  const { hit, active } = props;
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <li
      role="option"
      id={props.id}
      ref={element}
      aria-selected={active}
      class={active ? "active" : undefined}
      data-id={hit.id}
      data-testid="search-result"
      onMouseDown={(event) => event.preventDefault()}
      onClick={props.onChoose}
    >
      <span class="hit-label">
        {hit.label}
        {hit.alias && <span class="hit-alias"> {hit.alias}</span>}
      </span>
      <span class={`hit-kind hit-${hit.subject}`}>{t(`search.kind.${hit.subject}`)}</span>
    </li>
  );
}

export function SearchBox({ stays = false }: { readonly stays?: boolean }): JSX.Element {
  const { search, store } = useExplorer();
  const t = useWords();
  const openHit = useOpen();
  const base = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  // The index is not made before there is something to look for.
  const hits = query.trim() === "" ? [] : search.value.find(query);
  const listed = query.trim() !== "" && (open || stays);
  const current = listed ? hits[Math.min(active, hits.length - 1)] : undefined;

  useEffect(() => {
    store.pointed.value = current?.subject === "structure" ? current.id : null;
  }, [current?.id]);

  const clear = (): void => {
    setQuery("");
    setOpen(false);
    setActive(0);
  };

  const choose = (hit: Hit | undefined): void => {
    if (!hit) return;
    clear();
    input.current?.blur();
    openHit(hit.id);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const last = Math.max(hits.length - 1, 0);
    const keys: Record<string, () => void> = {
      ArrowDown: () => (setOpen(true), setActive(active >= last ? 0 : active + 1)),
      ArrowUp: () => (setOpen(true), setActive(active <= 0 ? last : active - 1)),
      Enter: () => choose(current),
      Escape: () => (query === "" ? input.current?.blur() : clear()),
    };
    event.stopPropagation();
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  return (
    <div class="search" data-testid="search">
      <Icon name="search" />
      <input
        ref={input}
        type="text"
        role="combobox"
        inputMode="search"
        autoComplete="off"
        autoCorrect="off"
        spellcheck={false}
        data-search
        data-testid="search-input"
        aria-label={t("search.label")}
        aria-expanded={listed}
        aria-controls={`${base}-list`}
        aria-autocomplete="list"
        aria-activedescendant={current ? `${base}-${current.id}` : undefined}
        placeholder={t("search.placeholder")}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {query !== "" && <IconButton icon="close" label={t("app.close")} onClick={clear} className="search-clear" />}
      <ul class="hits" id={`${base}-list`} role="listbox" aria-label={t("search.label")} hidden={!listed || hits.length === 0}>
        {listed &&
          hits.map((hit) => (
            <Option
              key={hit.id}
              id={`${base}-${hit.id}`}
              hit={hit}
              active={hit === current}
              onChoose={() => choose(hit)}
            />
          ))}
      </ul>
      {listed && hits.length === 0 && <p class="hits nothing">{t("search.none", { query })}</p>}
      <span class="unseen" role="status">
        {listed && hits.length > 0 ? t("search.count", { count: hits.length }) : ""}
      </span>
    </div>
  );
}
