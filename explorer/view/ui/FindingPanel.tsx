// This patient's finding: chosen and set in seconds, seen at once, with what it meets, how common it is, how it goes.
import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { aboutOf, choicesOf, type Finding, type Kind, KINDS, rangeOf, type Value, withField } from "../living/findings";
import { Section } from "./bits";
import { Choice } from "./Choice";
import { useExplorer, useWords } from "./context";
import { FindingAbout } from "./FindingAbout";
import { FindingCourse } from "./FindingCourse";
import { FindingNerves } from "./FindingNerves";
import { Icon } from "./icons";
import { Slider } from "./Slider";
import { type Key, type Translate, wordFor } from "./strings";

/** Fields that move a finding to where it must be looked at anew. */
const LOOKED_AT = ["level", "side", "zone"];
/** Told where it goes on, and not beside the shape. */
const ELSEWHERE = ["months"];
const UNITS: Readonly<Record<string, Key>> = { _mm: "finding.mm", _deg: "posture.degrees", percent: "finding.percent" };

const valueText = (t: Translate, name: string, value: number): string => {
  const unit = Object.entries(UNITS).find(([end]) => name.endsWith(end))?.[1];
  return unit ? t(unit, { count: value }) : String(value);
};

/** Null means both sides, or the middle where only that is possible. */
const choiceText = (t: Translate, name: string, value: string | null): string => wordFor(t, `finding.${name}`, value ?? "both");

/** Such as "Extrusion, L4-L5, left". */
export function titleOf(t: Translate, finding: Finding): string {
  const named = finding.type === undefined ? wordFor(t, "finding.kind", finding.kind) : wordFor(t, "finding.type", String(finding.type));
  const where = [finding.level, finding.apex, finding.muscle && choiceText(t, "muscle", String(finding.muscle))].filter(Boolean);
  const side = finding.side ?? finding.convex;
  return [named, ...where, ...(side ? [choiceText(t, "side", String(side)).toLowerCase()] : [])].join(", ");
}

function FieldControl(props: { readonly finding: Finding; readonly name: string; readonly onChange: (value: Value) => void }): JSX.Element | null {
  const t = useWords();
  const { finding, name, onChange } = props;
  const kind = KINDS[finding.kind] as Kind;
  const field = kind.fields[name];
  const label = wordFor(t, "finding.field", finding.kind === "stenosis" && name === "grade" ? "narrow" : name);
  if (!field) return null;
  if (!field.choices) {
    const range = rangeOf(kind, name, finding);
    const value = Number(finding[name]);
    if (range[0] === range[1]) return null;
    return (
      <Slider label={label} value={value} range={range} step={field.step ?? 1} shown={valueText(t, name, value)} testId={`finding-${name}`} onInput={onChange} />
    );
  }
  const choices = choicesOf(kind, name, finding);
  if (choices.length < 2) return null;
  if (choices.length > 4) {
    return (
      <label class="field">
        {label}
        <select class="select" value={String(finding[name])} data-testid={`finding-${name}`} onChange={(event) => onChange(event.currentTarget.value)}>
          {choices.map((choice) => (
            <option key={choice} value={choice ?? ""}>
              {choice}
            </option>
          ))}
        </select>
      </label>
    );
  }
  return (
    <div class="field">
      <span aria-hidden="true">{label}</span>
      <Choice
        label={label}
        value={finding[name] === null ? "both" : String(finding[name])}
        options={choices.map((choice) => ({ value: choice ?? "both", label: choiceText(t, name, choice) }))}
        onChange={(value) => onChange(value === "both" ? null : value)}
        testId={`finding-${name}`}
      />
    </div>
  );
}

function OneFinding({ at, finding }: { readonly at: number; readonly finding: Finding }): JSX.Element {
  const { living } = useExplorer();
  const kind = KINDS[finding.kind] as Kind;
  const set = (name: string, value: Value): void => {
    const changed = withField(finding, name, value);
    living.change(at, changed);
    if (LOOKED_AT.includes(name)) living.show(changed);
  };
  return (
    <div data-testid="finding" data-kind={finding.kind}>
      {Object.keys(kind.fields)
        .filter((name) => !ELSEWHERE.includes(name))
        .map((name) => (
          <FieldControl key={name} finding={finding} name={name} onChange={(value) => set(name, value)} />
        ))}
      {finding.type !== "bulge" && "months" in finding && <FindingCourse finding={finding} onMonths={(months) => set("months", months)} />}
      <FindingNerves finding={finding} />
      <FindingAbout id={aboutOf(finding)} />
    </div>
  );
}

function Add({ onAdd }: { readonly onAdd: (kind: string) => void }): JSX.Element {
  const t = useWords();
  return (
    <div class="presets" role="group" aria-label={t("finding.add")} data-testid="finding-kinds">
      {Object.keys(KINDS).map((kind) => (
        <button type="button" key={kind} class="button" data-testid={`add-${kind}`} onClick={() => onAdd(kind)}>
          {wordFor(t, "finding.kind", kind)}
        </button>
      ))}
    </div>
  );
}

export function FindingPanel(): JSX.Element {
  const { store, living } = useExplorer();
  const t = useWords();
  const [chosen, setChosen] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const { findings } = store.state.value;
  const at = Math.min(chosen, findings.length - 1);
  const open = findings[at];
  const add = (kind: string): void => {
    const place = living.add(kind);
    setChosen(place);
    // The button that was pressed may be gone; what it made has the focus now.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>("[aria-pressed=true]")?.focus());
    const made = store.state.peek().findings[place];
    if (made) living.show(made);
  };
  return (
    <div class="card living" role="region" aria-label={t("finding.title")} tabIndex={0} data-testid="finding-panel">
      <h2>{t("finding.title")}</h2>
      {living.rig.value === null && <p>{t("posture.none")}</p>}
      {open === undefined ? (
        <>
          <p class="lead">{t("finding.lead")}</p>
          <Add onAdd={add} />
        </>
      ) : (
        <>
          <ul class="findings" data-testid="findings" ref={list}>
            {findings.map((finding, k) => (
              <li key={`${finding.kind} ${k}`}>
                <button type="button" class="button" aria-pressed={k === at} onClick={() => setChosen(k)} data-testid="finding-open">
                  {titleOf(t, finding)}
                </button>
                <button
                  type="button"
                  class="icon-button"
                  aria-label={t("finding.remove", { name: titleOf(t, finding) })}
                  title={t("finding.remove", { name: titleOf(t, finding) })}
                  data-testid="finding-remove"
                  onClick={() => living.remove(k)}
                >
                  <Icon name="close" />
                </button>
              </li>
            ))}
          </ul>
          <OneFinding key={`${open.kind} ${at}`} at={at} finding={open} />
          <Section title={t("finding.add")}>
            <Add onAdd={add} />
          </Section>
        </>
      )}
      <p class="quiet">{t("finding.illustration")}</p>
    </div>
  );
}
