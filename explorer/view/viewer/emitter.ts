type Listeners<E extends { [K in keyof E]: unknown[] }> = { [K in keyof E]?: Set<(...args: E[K]) => void> };

/** Listeners by event name. A listener that throws is reported by the browser and does not silence the others. */
export class Emitter<E extends { [K in keyof E]: unknown[] }> {
  private listeners: Listeners<E> = {};

  /** Returns what takes the listener away again. */
  on<K extends keyof E>(event: K, listener: (...args: E[K]) => void): () => void {
    const set = (this.listeners[event] ??= new Set());
    set.add(listener);
    return () => set.delete(listener);
  }

  emit<K extends keyof E>(event: K, ...args: E[K]): void {
    for (const listener of [...(this.listeners[event] ?? [])]) {
      try {
        listener(...args);
      } catch (error) {
        reportError(error);
      }
    }
  }

  clear(): void {
    this.listeners = {};
  }
}
