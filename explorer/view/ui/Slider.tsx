// A native slider with its name, its value in words and what its ends mean.
import type { ComponentChildren, JSX } from "preact";
import { useId, useRef } from "preact/hooks";

export function Slider(props: {
  readonly label: string;
  readonly value: number;
  readonly range: readonly [number, number];
  readonly step: number;
  /** The value as it is written, and as it is spoken where that differs. */
  readonly shown: string;
  readonly spoken?: string;
  readonly ends?: readonly [string, string];
  readonly note?: ComponentChildren;
  readonly disabled?: boolean;
  readonly testId: string;
  readonly onInput: (value: number) => void;
}): JSX.Element {
  const id = useId();
  const latest = useRef(props.value);
  latest.current = props.value;
  const { range, ends, note } = props;
  return (
    <div class="slider" data-testid={props.testId}>
      <label for={id}>{props.label}</label>
      <output for={id}>{props.shown}</output>
      <input
        id={id}
        type="range"
        min={range[0]}
        max={range[1]}
        step={props.step}
        value={props.value}
        disabled={props.disabled}
        aria-valuetext={props.spoken ?? props.shown}
        aria-describedby={note ? `${id}-note` : undefined}
        onInput={(event) => {
          const field = event.currentTarget;
          props.onInput(Number(field.value));
          // Where the model stops, the thumb stops too, though nothing has changed that would draw it anew.
          requestAnimationFrame(() => (field.value = String(latest.current)));
        }}
      />
      {ends && (
        <span class="slider-ends" aria-hidden="true">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </span>
      )}
      {note && (
        <span class="slider-note" id={`${id}-note`}>
          {note}
        </span>
      )}
    </div>
  );
}
