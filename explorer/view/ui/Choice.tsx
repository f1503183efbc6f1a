// One of a few: a row of buttons of which one is pressed.
import type { JSX } from "preact";

export function Choice<T extends string>(props: {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
  readonly testId: string;
}): JSX.Element {
  return (
    <div class="segments" role="group" aria-label={props.label} data-testid={props.testId}>
      {props.options.map(({ value, label }) => (
        <button
          type="button"
          key={value}
          aria-pressed={value === props.value}
          data-value={value}
          onClick={() => props.onChange(value)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
