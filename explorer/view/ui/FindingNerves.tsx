// What a finding does to the room for nerves, and which root it meets: its skin, its muscles, its reflex.
import type { JSX } from "preact";
import type { Clearance } from "../living/clearance";
import type { Finding } from "../living/findings";
import type { Room } from "../living/room";
import { Section, Words } from "./bits";
import { BodyFigure } from "./BodyFigure";
import { useExplorer, useWords } from "./context";
import type { Key } from "./strings";

/** Of so many roots the skin, a muscle and the reflex are shown; the others that are met are named. */
const MOST_FIGURES = 4;
const LEAST_ROOMS = 3;
const ROOMS = ["canal_mm2", "foramen_left_mm", "foramen_right_mm", "slip_mm"] as const satisfies readonly (keyof Room)[];

function Rooms({ level }: { readonly level: string }): JSX.Element | null {
  const { living } = useExplorer();
  const t = useWords();
  const [now, before] = [living.room(level), living.room(level, true)];
  if (now === null || before === null) return null;
  const text = (name: (typeof ROOMS)[number], value: number): string =>
    t(name === "canal_mm2" ? "finding.mm2" : "finding.mm", { count: name === "canal_mm2" ? Math.round(value) : Math.round(value * 10) / 10 + 0 });
  return (
    <table class="measured" data-testid="rooms">
      <caption>{t("finding.rooms", { level })}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t("finding.with")}</th>
          <th scope="col">{t("finding.without")}</th>
        </tr>
      </thead>
      <tbody>
        {ROOMS.filter((name) => name !== "slip_mm" || Math.abs(now.slip_mm) > 0.05).map((name) => (
          <tr key={name} data-testid={`room-${name}`} data-value={now[name]}>
            <th scope="row">{t(`room.${name}`)}</th>
            <td>{text(name, now[name])}</td>
            <td>{text(name, before[name])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Root({ met }: { readonly met: Clearance }): JSX.Element {
  const { store } = useExplorer();
  const t = useWords();
  const about = store.catalogue.value.structures[`nerve.root.${met.root}`]?.root ?? store.catalogue.value.structures[`nerve.root.${met.root}.${met.side}`]?.root;
  const parts = [["skin", about?.skin], ["movement", about?.movement], ["reflex", about?.reflex]] as const;
  return (
    <div class="root-met" data-testid="root-met" data-root={`${met.root}.${met.side}`}>
      <h4>{t("finding.met", { root: met.root, side: t(`finding.side.${met.side}`).toLowerCase() })}</h4>
      <BodyFigure root={met.root} side={met.side} />
      <dl>
        {parts.map(([part, text]) =>
          text ? (
            <div key={part}>
              <dt>{t(`card.root.${part}` as Key)}</dt>
              <dd>
                <Words text={text} />
              </dd>
            </div>
          ) : null,
        )}
      </dl>
    </div>
  );
}

export function FindingNerves({ finding }: { readonly finding: Finding }): JSX.Element | null {
  const { living } = useExplorer();
  const t = useWords();
  const level = typeof finding.level === "string" && finding.level.includes("-") ? finding.level : null;
  if (level === null) return null;
  const near = living.clearances.value.filter((one) => one.level === level);
  const met = near.filter(({ room_mm }) => room_mm <= 0);
  return (
    <Section title={t("finding.nerves")} testId="finding-nerves">
      {met.slice(0, MOST_FIGURES).map((one) => (
        <Root key={`${one.root}.${one.side}`} met={one} />
      ))}
      {near.length > 0 && met.length === 0 && <p data-testid="no-root-met">{t("finding.none-met")}</p>}
      {near.length > 0 && (
        <ul class="rooms" data-testid="root-rooms">
          {near.slice(0, Math.max(LEAST_ROOMS, met.length)).map(({ root, side, room_mm }) => (
            <li key={`${root}.${side}`} data-root={`${root}.${side}`} data-value={room_mm}>
              {t(room_mm > 0 ? "finding.room" : "finding.touch", { root, side: t(`finding.side.${side}`).toLowerCase(), count: Math.round(room_mm * 10) / 10 })}
            </li>
          ))}
        </ul>
      )}
      <Rooms level={level} />
      <p class="quiet">{t("finding.feel")}</p>
    </Section>
  );
}
