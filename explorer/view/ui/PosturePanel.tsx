// The posture: presets, a slider for each parameter, and the angles as they measure now beside what is usual.
import type { JSX } from "preact";
import { PRESETS, presetOf, USUAL, USUAL_SOURCES } from "../living/postures";
import type { Rig } from "../living/rig";
import { Section } from "./bits";
import { useExplorer, useWords } from "./context";
import { Icon } from "./icons";
import { Slider } from "./Slider";
import type { Key } from "./strings";

const SHAPE = ["lumbar_lordosis_deg", "thoracic_kyphosis_deg", "cervical_lordosis_deg", "pelvic_tilt_deg"] as const;
const MOVEMENT = ["extension_deg", "bend_right_deg", "turn_left_deg"] as const;

function Presets(): JSX.Element {
  const { store, living } = useExplorer();
  const t = useWords();
  const now = presetOf(store.state.value.posture);
  return (
    <>
      <div class="presets" role="group" aria-label={t("posture.presets")} data-testid="posture-presets">
        {Object.entries(PRESETS).map(([name, { values, illustration }]) => (
          <button
            type="button"
            key={name}
            class="button"
            aria-pressed={now === name}
            data-testid={`preset-${name}`}
            onClick={() => living.take(values)}
          >
            {t(`posture.preset.${name}` as Key)}
            {illustration && <small>{t("posture.illustration")}</small>}
          </button>
        ))}
      </div>
      {now !== null && PRESETS[now]?.thighs === "straight" && (
        <p class="quiet" data-testid="posture-thighs">
          {t("posture.thighs")}
        </p>
      )}
    </>
  );
}

function Parameter({ name, rig }: { readonly name: (typeof SHAPE | typeof MOVEMENT)[number]; readonly rig: Rig }): JSX.Element | null {
  const { store, living } = useExplorer();
  const t = useWords();
  const parameter = rig.posture[name];
  if (!parameter) return null;
  const value = store.state.value.posture[name] ?? parameter.rest_deg;
  const count = Math.round(value);
  const usual = USUAL[name]?.range_deg;
  return (
    <Slider
      label={t(`posture.${name}`)}
      value={value}
      range={parameter.range_deg}
      step={1}
      shown={t("posture.degrees", { count })}
      spoken={t("posture.degrees.spoken", { count })}
      ends={[t(`posture.${name}.low`), t(`posture.${name}.high`)]}
      note={usual && t("posture.usual", { low: usual[0], high: usual[1] })}
      testId={`posture-${name}`}
      onInput={(wanted) => living.setPosture(name, wanted)}
    />
  );
}

function Measured(): JSX.Element | null {
  const { living } = useExplorer();
  const t = useWords();
  const pose = living.pose.value;
  if (pose === null) return null;
  const values: Readonly<Record<string, number>> = { ...pose.alignment, cobb_deg: pose.cobb.cobb_deg };
  return (
    <Section title={t("posture.measured")} testId="measured">
      <p class="quiet">{t("posture.measured.help")}</p>
      <table class="measured">
        <thead>
          <tr>
            <th scope="col">{t("measured.angle")}</th>
            <th scope="col">{t("measured.now")}</th>
            <th scope="col">{t("measured.usual")}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(USUAL).map(([name, { range_deg: [low, high] }]) => (
            <tr key={name} data-testid={`measured-${name}`} data-value={values[name]}>
              <th scope="row">{t(`measured.${name}` as Key)}</th>
              <td>{t("posture.degrees", { count: Math.round(values[name] ?? 0) })}</td>
              <td>{t("measured.range", { low, high })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <details class="sources">
        <summary>{t("card.sources")}</summary>
        <ul class="plain">
          {Object.entries(USUAL_SOURCES).map(([key, citation]) => (
            <li key={key} lang="en">
              {citation}
            </li>
          ))}
        </ul>
      </details>
    </Section>
  );
}

export function PosturePanel(): JSX.Element {
  const { store, living } = useExplorer();
  const t = useWords();
  const rig = living.rig.value;
  const { bending } = living;
  return (
    <div class="card living" role="region" aria-label={t("posture.title")} tabIndex={0} data-testid="posture-panel">
      <h2>{t("posture.title")}</h2>
      <p class="lead">{t("posture.lead")}</p>
      {rig === null ? (
        <p>{t("posture.none")}</p>
      ) : (
        <>
          <Presets />
          <p class="stopped" role="status" data-testid="posture-stopped">
            {living.stopped.value}
          </p>
          <Section title={t("posture.movement")}>
            {MOVEMENT.map((name) => (
              <Parameter key={name} name={name} rig={rig} />
            ))}
            <div class="row-of-buttons">
              <button
                type="button"
                class="button"
                aria-pressed={bending.value}
                data-testid="bend-mode"
                onClick={() => (bending.value = !bending.value)}
              >
                {t("posture.drag")}
              </button>
              <button
                type="button"
                class="button"
                disabled={Object.keys(store.state.value.posture).length === 0}
                data-testid="posture-reset"
                onClick={() => living.take({})}
              >
                <Icon name="home" /> {t("posture.reset")}
              </button>
            </div>
            <p class="quiet">{t("posture.drag.help")}</p>
          </Section>
          <Section title={t("posture.shape")}>
            <p class="quiet">{t("posture.differ")}</p>
            {SHAPE.map((name) => (
              <Parameter key={name} name={name} rig={rig} />
            ))}
          </Section>
          <Measured />
        </>
      )}
    </div>
  );
}
