// The card of a part: what it does, what can go with it, what helps, more.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { type Structure, labelOf } from "../catalogue";
import { CodeList, IconButton, Lines, Myths, NoticeText, OpenButton, OpenList, Section, Sources, Words } from "./bits";
import { useExplorer, useRead, useTongue, useWords } from "./context";
import { type Key, wordFor } from "./strings";
import { Tabs } from "./Tabs";

function Attachments({ record }: { readonly record: Structure }): JSX.Element | null {
  const t = useWords();
  const { store } = useExplorer();
  const ends = record.attachments;
  const inEnglish = store.catalogue.value.language === "en";
  if (!ends) return null;
  const end = (title: Key, items: typeof ends.proximal) =>
    items?.length ? (
      <div class="end">
        <h4>{t(title)}</h4>
        <ul class="chips">
          {items.map(({ id, label, note, where }) => (
            <li key={id ?? label}>
              {id && id in store.catalogue.value.structures ? <OpenButton id={id} note={inEnglish ? where ?? note : undefined} /> : label}
            </li>
          ))}
        </ul>
      </div>
    ) : null;
  return (
    <Section title={t("card.attaches")} testId="attachments">
      <Words text={ends.text ?? ends.note} />
      {end("card.from", ends.proximal)}
      {end("card.to", ends.distal)}
    </Section>
  );
}

function Supply({ record }: { readonly record: Structure }): JSX.Element | null {
  const t = useWords();
  const supply = record.innervation;
  if (!supply) return null;
  return (
    <Section title={t("card.nerve")} testId="innervation">
      <Words text={supply.text} />
      {supply.roots?.length ? <p class="quiet">{t("card.roots", { roots: supply.roots.join(", ") })}</p> : null}
      {supply.nerves?.length ? <OpenList ids={supply.nerves} /> : null}
    </Section>
  );
}

function Root({ record }: { readonly record: Structure }): JSX.Element | null {
  const t = useWords();
  const read = useRead();
  const tongue = useTongue();
  const { root } = record;
  if (!root) return null;
  const facts = (["skin", "movement", "reflex", "leaves"] as const).filter((key) => root[key]);
  return (
    <Section title={t("card.root")} testId="root">
      <dl class="facts">
        {facts.map((key) => [<dt key={key}>{t(`card.root.${key}`)}</dt>, <dd key={`${key}.text`} lang={tongue(root[key])}>{read(root[key])}</dd>])}
      </dl>
    </Section>
  );
}

function NextTo({ id }: { readonly id: string }): JSX.Element | null {
  const { store } = useExplorer();
  const t = useWords();
  const near = store.kin.value.neighbours(id);
  const one = (value: string | null): readonly string[] => (value === null ? [] : [value]);
  const groups: readonly (readonly [Key, readonly string[]])[] = [
    ["card.next.above", one(near.above)],
    ["card.next.below", one(near.below)],
    ["card.next.between", near.between.filter((bone) => bone !== near.above && bone !== near.below)],
    ["card.next.touching", near.touching.filter((part) => part !== near.above && part !== near.below)],
    ["card.next.attached", near.attached],
    ["card.next.opposite", one(near.opposite)],
    ["card.parts", store.catalogue.value.structures[id]?.members ?? []],
  ];
  const filled = groups.filter(([, ids]) => ids.length > 0);
  if (filled.length === 0) return null;
  return (
    <Section title={t("card.next")} testId="next-to">
      <dl class="next">
        {filled.map(([title, ids]) => [
          <dt key={title}>{t(title)}</dt>,
          <dd key={`${title}.ids`}>
            <OpenList ids={ids} />
          </dd>,
        ])}
      </dl>
    </Section>
  );
}

export function StructureActions({ id }: { readonly id: string }): JSX.Element {
  const { store, actions } = useExplorer();
  const t = useWords();
  const { isolate } = store.state.value;
  const pieces = store.kin.value.pieces(id);
  const how = (pieces[0] && store.drawn.value.visibility.get(pieces[0])) || "show";
  const near = store.kin.value.neighbours(id);
  return (
    <div class="card-actions" role="group" aria-label={labelOf(store.catalogue.value, id)}>
      <IconButton icon="target" label={t("view.fly")} onClick={() => actions.flyTo(id)} disabled={pieces.length === 0} testId="fly" />
      <IconButton
        icon="isolate"
        label={t(isolate === id ? "view.isolate-off" : "view.isolate")}
        pressed={isolate === id}
        disabled={pieces.length === 0}
        onClick={() => actions.isolate(isolate === id ? null : id)}
        testId="isolate"
      />
      <IconButton
        icon="ghost"
        label={t(how === "ghost" ? "view.ghost-off" : "view.ghost")}
        pressed={how === "ghost"}
        disabled={pieces.length === 0}
        onClick={() => actions.setVisible([id], how === "ghost" ? "show" : "ghost")}
        testId="ghost"
      />
      <IconButton
        icon={how === "hide" ? "eye" : "eyeOff"}
        label={t(how === "hide" ? "view.unhide" : "view.hide")}
        pressed={how === "hide"}
        disabled={pieces.length === 0}
        onClick={() => actions.setVisible([id], how === "hide" ? "show" : "hide")}
        testId="hide"
      />
      <span class="gap" />
      <IconButton icon="up" label={t("view.above")} disabled={near.above === null} onClick={() => actions.walk("above")} testId="above" />
      <IconButton icon="down" label={t("view.below")} disabled={near.below === null} onClick={() => actions.walk("below")} testId="below" />
    </div>
  );
}

function Does({ id, record }: { readonly id: string; readonly record: Structure }): JSX.Element {
  const t = useWords();
  return (
    <>
      <Words text={record.role} lead />
      {record.action?.length ? (
        <Section title={t("card.action")} testId="action">
          <Lines texts={record.action} />
        </Section>
      ) : null}
      <Root record={record} />
      <Attachments record={record} />
      <Supply record={record} />
      {record.variation && (
        <Section title={t("card.variation")} testId="variation">
          <Words text={record.variation} />
        </Section>
      )}
      <NextTo id={id} />
    </>
  );
}

function More({ id, record }: { readonly id: string; readonly record: Structure }): JSX.Element {
  const { store } = useExplorer();
  const t = useWords();
  const inEnglish = store.catalogue.value.language === "en";
  const pieces = store.kin.value.pieces(id);
  const accuracy = record.accuracy ?? store.catalogue.value.structures[pieces[0] ?? ""]?.accuracy;
  return (
    <>
      <dl class="facts">
        {record.latin && [<dt key="latin">{t("card.latin")}</dt>, <dd key="latin.text" lang="la">{record.latin}</dd>]}
        {record.synonyms?.length && inEnglish ? [<dt key="also">{t("card.also")}</dt>, <dd key="also.text">{record.synonyms.join(", ")}</dd>] : null}
        {record.text_alternative && [<dt key="words">{t("card.picture")}</dt>, <dd key="words.text">{record.text_alternative}</dd>]}
        {accuracy && [
          <dt key="shape">{t("card.accuracy")}</dt>,
          <dd key="shape.text" data-testid="accuracy">{wordFor(t, "accuracy", accuracy)}</dd>,
        ]}
        {pieces.length === 0 && [<dt key="none">{t("card.accuracy")}</dt>, <dd key="none.text">{t("card.no-shape")}</dd>]}
      </dl>
      <CodeList codes={record.codes} />
      <Myths myths={record.claims} />
      <Sources ids={record.sources} />
      <NoticeText where="card" />
    </>
  );
}

export function StructureCard({ id }: { readonly id: string }): JSX.Element | null {
  const { store } = useExplorer();
  const t = useWords();
  const [tab, setTab] = useState("does");
  const record = store.catalogue.value.structures[id];
  if (!record) return null;
  const cards = record.conditions ?? [];
  const exercises = record.exercises ?? [];
  const tabs = [
    { key: "does", title: t("card.does"), content: <Does id={id} record={record} /> },
    {
      key: "goes-with",
      title: t("card.goes-with"),
      count: cards.length,
      content: cards.length ? <OpenList ids={cards} testId="conditions" /> : <p>{t("card.none.conditions")}</p>,
    },
    {
      key: "helps",
      title: t("card.helps"),
      count: exercises.length,
      content: exercises.length ? <OpenList ids={exercises} testId="exercises" /> : <p>{t("card.none.exercises")}</p>,
    },
    { key: "more", title: t("card.more"), content: <More id={id} record={record} /> },
  ];
  return <Tabs label={t("card.tabs")} tabs={tabs} active={tab} onChange={setTab} />;
}
