"""Rules on cards, exercises and tours: nothing a reader needs may be missing, and every picture can be drawn."""

from collections.abc import Iterator
from typing import Any, Final

from explorer.content.card import View
from explorer.content.catalogue import solid_pieces
from explorer.content.load import Entry
from explorer.content.problem import Problem, pointer
from explorer.content.rules.context import CARDS, Context, problem

SAFETY_TOURS: Final = frozenset({"tour.sciatica", "tour.slipped-disc", "tour.stenosis", "tour.pregnancy"})
"""Tours on subjects with warning signs of their own."""
FINDINGS: Final = frozenset({
    "cond.disc-age-change", "cond.disc-bulge", "cond.disc-herniation", "cond.facet-pain", "cond.bone-spurs",
    "cond.stenosis", "cond.spondylolisthesis", "cond.lordosis-pelvic-tilt", "cond.thoracic-kyphosis",
    "cond.diastasis",
})  # fmt: skip
"""Findings that are common in people without pain, so that no card on them may leave this out."""
NOTICES: Final = frozenset({"notice.education", "notice.model", "notice.emergency"})


def cards_name_structures_and_sources(context: Context) -> Iterator[Problem]:
    """V07: each card has a structure; conditions and warning cards have two sources, or one guideline."""
    for entry in context.entries(*CARDS):
        card = context.content.cards[entry.key]
        if not card.structures:
            yield problem("V07", entry, "/structures", "none", "at least one structure")
        kind = getattr(card, "kind", "")
        guideline = any(context.content.sources[s].kind == "guideline" for s in _known(card.sources, context))
        reviewed = any("review" in context.content.sources[s].kind for s in _known(card.sources, context))
        if kind in {"condition", "red-flag"} and len(card.sources) < 2 and not (guideline or reviewed):
            yield problem("V07", entry, "/sources", len(card.sources), "two sources, or one guideline or review")


def _known(sources: tuple[str, ...], context: Context) -> list[str]:
    return [source for source in sources if source in context.content.sources]


def cards_say_when_to_seek_help(context: Context) -> Iterator[Problem]:
    """V08: conditions and symptoms refer to warning signs; a variation or factor may say why that does not apply."""
    for entry in context.entries(*CARDS):
        card = context.content.cards[entry.key]
        free = entry.shelf == "factors" or getattr(card, "kind", "") == "variation"
        if card.seek_help.sets:
            continue
        if not free:
            yield problem("V08", entry, "/seek_help/sets", "none", "at least one set of warning signs")
        elif not card.seek_help.not_applicable:
            yield problem("V08", entry, "/seek_help/not_applicable", "none", "a set of warning signs, or a reason")


def findings_are_paired(context: Context) -> Iterator[Problem]:
    """V09: what usually happens next is told, and beside a finding how common it is without pain."""
    for entry in context.entries("conditions"):
        card = context.content.conditions[entry.key]
        if not card.course:
            yield problem("V09", entry, "/course", "none", "what usually happens next")
        if entry.key in FINDINGS and card.common is None:
            yield problem("V09", entry, "/common", "none", "how common it is in people without pain")
        if card.kind == "condition" and not card.helps.exercises:
            yield problem("V09", entry, "/helps/exercises", "none", "at least one thing one can do")
        if card.kind == "condition" and card.feel is None:
            yield problem("V09", entry, "/feel", "none", "what one may feel")


def exercises_are_complete(context: Context) -> Iterator[Problem]:
    """V10: an exercise has steps in order, a reason to stop, structures, a grade and a source."""
    for entry in context.entries("exercises"):
        exercise = context.content.exercises[entry.key]
        if len(exercise.steps) < 2:
            yield problem("V10", entry, "/steps", len(exercise.steps), "at least two steps")
        if not exercise.helps_with:
            yield problem("V10", entry, "/helps_with", "none", "at least one card that the exercise serves")
        for name in ("hold_s", "reps", "sets", "per_week"):
            low, high = getattr(exercise.dose, name) or (0, 0)
            if low > high:
                yield problem("V10", entry, pointer("dose", name), (low, high), "a range from low to high")


def _views(context: Context) -> Iterator[tuple[Entry, str, View, tuple[str, ...]]]:
    """Yield every view with the structures its card is about."""
    content = context.content
    for entry in context.entries(*CARDS):
        card = content.cards[entry.key]
        yield entry, "/view", card.view, tuple(place.id for place in card.structures)
    for entry in context.entries("exercises"):
        exercise = content.exercises[entry.key]
        yield entry, "/view", exercise.view, tuple(worked.id for worked in exercise.structures)
    for entry in context.entries("tours"):
        for index, step in enumerate(content.tours[entry.key].steps):
            yield entry, pointer("steps", index, "view"), step.view, step.view.highlight


def views_can_be_drawn(context: Context) -> Iterator[Problem]:
    """V20: a view names parts that can be shown, looks at one of them, and keeps morphs in range."""
    morphs = context.content.morphs
    for entry, at, view, about in _views(context):
        shown = (view.focus, *view.highlight, *about)
        if not any(solid_pieces(part, context.content) for part in shown):
            yield problem("V20", entry, at + "/highlight", shown, "something with a shape of its own")
        if view.focus in view.hide:
            yield problem("V20", entry, at + "/focus", view.focus, "a focus that is not hidden")
        for index, change in enumerate(view.shape_change):
            morph = morphs.get(change.morph)
            if morph is None:
                continue
            for name, value in (("start", change.start), ("end", change.end)):
                if not morph.low <= value <= morph.high:
                    where = pointer("shape_change", index, name)
                    expected = f"a value in [{morph.low:g}, {morph.high:g}] {morph.unit}"
                    yield problem("V20", entry, at + where, value, expected)


def shape_changes_are_marked(context: Context) -> Iterator[Problem]:
    """V21: a change of shape is marked as illustrative or has a source."""
    for entry, at, view, _ in _views(context):
        for index, change in enumerate(view.shape_change):
            if not change.illustrative and change.source is None:
                where = at + pointer("shape_change", index)
                yield problem("V21", entry, where, change.morph, "illustrative: true, or a source")


def tours_end_in_action(context: Context) -> Iterator[Problem]:
    """V23: a tour has 4 to 10 steps and ends in an action; on some subjects it gives a safety line."""
    for entry in context.entries("tours"):
        tour = context.content.tours[entry.key]
        if not 4 <= len(tour.steps) <= 10:
            yield problem("V23", entry, "/steps", len(tour.steps), "4 to 10 steps")
        last = len(tour.steps) - 1
        if tour.steps and tour.steps[last].safety:
            yield problem("V23", entry, pointer("steps", last), "a safety line", "a last step that says what to do")
        for index, action in enumerate(tour.actions):
            if action in context.known and action not in context.content.exercises:
                yield problem("V23", entry, pointer("actions", index), action, "an exercise or a tip")
        if entry.key in SAFETY_TOURS and not any(step.safety for step in tour.steps):
            yield problem("V23", entry, "/steps", "no safety line", "a step marked safety: true")
        if entry.key in SAFETY_TOURS and not tour.redflags:
            yield problem("V23", entry, "/redflags", "none", "at least one set of warning signs")


def notices_are_there(context: Context) -> Iterator[Problem]:
    """V24: the disclaimers exist and are printed."""
    entry = next(context.entries("meta"), None)
    meta: Any = context.content.meta
    if entry is None or meta is None:
        yield Problem("V24", "meta.json", "", "missing", "a file with the notices")
        return
    notices = {notice.id: notice for notice in meta.notices}
    for missing in sorted(NOTICES - notices.keys()):
        yield problem("V24", entry, "/notices", "missing", missing)
    for index, notice in enumerate(meta.notices):
        if notice.id in NOTICES and "print" not in notice.shown:
            yield problem("V24", entry, pointer("notices", index, "shown"), notice.shown, "print among the places")
