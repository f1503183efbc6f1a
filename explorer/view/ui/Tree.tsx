// The structure tree: the full text way to every part, in step with the view. ARIA tree with one tab stop.
import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type Ticked, ticked } from "../actions";
import { chosenOf } from "../scene";
import { type Arrangement, type Row, pathTo, rowsOf, treeOf } from "../tree";
import { Choice } from "./Choice";
import { useExplorer, useWords } from "./context";
import { Icon } from "./icons";
import { wordFor } from "./strings";
import { treeKeys } from "./tree-keys";

const CHECKED: Record<Ticked, "true" | "false" | "mixed"> = { all: "true", some: "mixed", none: "false" };

function Tick({ state, onClick }: { readonly state: Ticked; readonly onClick: (event: MouseEvent) => void }): JSX.Element {
  return (
    <span class={`tick tick-${state}`} aria-hidden="true" data-testid="tick" onClick={onClick}>
      {state === "all" && <Icon name="check" />}
      {state === "some" && <Icon name="minus" />}
    </span>
  );
}

function TreeRow(props: {
  readonly row: Row;
  readonly expanded: boolean;
  readonly current: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
  readonly onTick: () => void;
}): JSX.Element {
  const { store, actions } = useExplorer();
  const { node, depth, place, siblings } = props.row;
  const drawn = node.pieces.length > 0;
  const state = ticked(store, node.pieces);
  const selected = node.id !== null && chosenOf(store.state.value).includes(node.id);
  const branch = node.children.length > 0;
  const stop = (act: () => void) => (event: MouseEvent) => {
    event.stopPropagation();
    act();
  };
  return (
    <div
      role="treeitem"
      class={`row${node.id === null ? " heading" : ""}${selected ? " selected" : ""}${drawn ? "" : " shapeless"}`}
      style={{ "--depth": depth - 1 }}
      aria-level={depth}
      aria-posinset={place}
      aria-setsize={siblings}
      aria-expanded={branch ? props.expanded : undefined}
      aria-selected={selected}
      aria-checked={drawn ? CHECKED[state] : undefined}
      tabIndex={props.current ? 0 : -1}
      data-key={node.key}
      data-id={node.id ?? ""}
      data-testid="tree-row"
      onFocus={props.onFocus}
      onClick={(event) => {
        if (node.id === null) props.onOpen();
        else if (event.shiftKey) actions.selectAlso([node.id]);
        else actions.select(node.id);
      }}
      onDblClick={() => node.id !== null && actions.flyTo([node.id])}
      onMouseEnter={() => (store.pointed.value = node.id)}
      onMouseLeave={() => (store.pointed.value = null)}
    >
      <span class={`twist${branch ? "" : " none"}${props.expanded ? " unfolded" : ""}`} aria-hidden="true" onClick={stop(props.onOpen)}>
        {branch && <Icon name="right" />}
      </span>
      {drawn ? <Tick state={state} onClick={stop(props.onTick)} /> : <span class="tick none" aria-hidden="true" />}
      <span class="row-label">{node.label}</span>
    </div>
  );
}

export function Tree(): JSX.Element {
  const { store, actions } = useExplorer();
  const t = useWords();
  const [arrangement, setArrangement] = useState<Arrangement>("region");
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const { selected } = store.state.value;
  const catalogue = store.catalogue.value;

  const nodes = useMemo(
    () => treeOf(catalogue, store.kin.value, arrangement, (kind, name) => wordFor(t, kind, name)),
    [catalogue, arrangement, t],
  );
  const rows = rowsOf(nodes, open);
  const currentKey = rows.some(({ node }) => node.key === current) ? current : (rows[0]?.node.key ?? null);

  useEffect(() => {
    if (selected === null) return;
    const path = pathTo(nodes, selected);
    if (path.length === 0) return;
    setOpen((before) => new Set([...before, ...path.slice(0, -1)]));
    setCurrent(path.at(-1) ?? null);
  }, [selected, nodes]);

  const element = (key: string | null): HTMLElement | null =>
    key === null ? null : (list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) ?? null);

  useEffect(() => {
    const row = element(current);
    const box = list.current;
    if (!row || !box) return;
    // Not scrollIntoView: that would also scroll the page around a notebook cell.
    const top = row.offsetTop - box.offsetTop;
    if (top < box.scrollTop) box.scrollTop = top - 8;
    else if (top + row.offsetHeight > box.scrollTop + box.clientHeight) box.scrollTop = top + row.offsetHeight - box.clientHeight + 8;
  }, [current, rows.length]);

  const toggleOpen = (key: string, want?: boolean): void =>
    setOpen((before) => {
      const after = new Set(before);
      if (want ?? !after.has(key)) after.add(key);
      else after.delete(key);
      return after;
    });

  const tick = (row: Row): void => {
    if (row.node.pieces.length === 0) return;
    actions.setVisible(row.node.names, ticked(store, row.node.pieces) === "all" ? "hide" : "show");
  };

  const onKeyDown = treeKeys({
    rows,
    current: currentKey,
    isOpen: (key) => open.has(key),
    setOpen: toggleOpen,
    move(key) {
      setCurrent(key);
      element(key)?.focus();
    },
    choose(row, also) {
      if (row.node.id === null) toggleOpen(row.node.key);
      else if (also) actions.selectAlso([row.node.id]);
      else actions.select(row.node.id, { fly: true });
    },
    tick,
  });

  return (
    <div class="tree-panel">
      <Choice
        label={t("tree.arrange")}
        value={arrangement}
        options={[
          { value: "region", label: t("tree.by-region") },
          { value: "layer", label: t("tree.by-layer") },
        ]}
        onChange={setArrangement}
        testId="arrange"
      />
      <div class="tree" role="tree" aria-multiselectable="true" aria-label={t("tree.label")} ref={list} onKeyDown={onKeyDown} data-testid="tree">
        {rows.map((row) => (
          <TreeRow
            key={row.node.key}
            row={row}
            expanded={open.has(row.node.key)}
            current={row.node.key === currentKey}
            onFocus={() => setCurrent(row.node.key)}
            onOpen={() => toggleOpen(row.node.key)}
            onTick={() => tick(row)}
          />
        ))}
      </div>
    </div>
  );
}
