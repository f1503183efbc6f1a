// Keys of the ARIA tree pattern: arrows move and open, Enter chooses, Space ticks, letters jump.
import type { Row } from "../tree";

export interface TreeKeys {
  readonly rows: readonly Row[];
  readonly current: string | null;
  isOpen(key: string): boolean;
  setOpen(key: string, open: boolean): void;
  move(key: string): void;
  /** `also`: together with what is chosen. */
  choose(row: Row, also: boolean): void;
  tick(row: Row): void;
}

export function treeKeys(tree: TreeKeys): (event: KeyboardEvent) => void {
  const at = tree.rows.findIndex(({ node }) => node.key === tree.current);
  const row = tree.rows[at];
  const moveTo = (index: number): void => {
    const target = tree.rows[Math.min(Math.max(index, 0), tree.rows.length - 1)];
    if (target) tree.move(target.node.key);
  };

  const actions: Record<string, () => void> = {
    ArrowDown: () => moveTo(at + 1),
    ArrowUp: () => moveTo(at - 1),
    Home: () => moveTo(0),
    End: () => moveTo(tree.rows.length - 1),
    ArrowRight() {
      if (!row || row.node.children.length === 0) return;
      if (tree.isOpen(row.node.key)) moveTo(at + 1);
      else tree.setOpen(row.node.key, true);
    },
    ArrowLeft() {
      if (!row) return;
      if (tree.isOpen(row.node.key)) tree.setOpen(row.node.key, false);
      else if (row.parent !== null) tree.move(row.parent);
    },
    Enter: () => row && tree.choose(row, false),
    " ": () => row && tree.tick(row),
  };

  const jump = (letter: string): void => {
    const order = [...tree.rows.slice(at + 1), ...tree.rows.slice(0, at + 1)];
    const found = order.find(({ node }) => node.label.toLocaleLowerCase().startsWith(letter));
    if (found) tree.move(found.node.key);
  };

  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = event.key === "Enter" && event.shiftKey ? () => row && tree.choose(row, true) : actions[event.key];
    const letter = /^\p{L}$/u.test(event.key) ? event.key.toLocaleLowerCase() : null;
    if (!act && letter === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (act) act();
    else if (letter !== null) jump(letter);
  };
}
