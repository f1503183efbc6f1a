"""Check the content by every rule, and report on it: ``spine-explorer check``."""

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from explorer.content.load import Content, load_content
from explorer.content.problem import Problem
from explorer.content.reading import read
from explorer.content.rules import RULES, Context
from explorer.content.rules.evidence import SEEDS
from explorer.content.rules.language import ENOUGH_WORDS, known_words
from explorer.content.translate import BASE, languages, patient_texts, warning_texts


def check(
    content: Content,
    *,
    today: date | None = None,
    release: bool = False,
    manifest: Mapping[str, Any] | None = None,
    palette: Mapping[str, Any] | None = None,
) -> list[Problem]:
    """Return everything that is wrong with the content, by file and place.

    Parameters
    ----------
    content : Content
        The records. What the loader found wrong with them is part of the answer.
    today : date, optional
        Day against which review dates are held; the present day if it is not given.
    release : bool
        True to hold the content to what a release asks: read sources and outside reviewers.
    manifest, palette : mapping, optional
        The built atlas and the colours of the view; without them V31 and V30 have nothing to look at.

    Examples
    --------
    >>> sorted({problem.rule for problem in check(Content())})
    ['V05', 'V12', 'V14', 'V24', 'V25', 'V29']
    """
    context = Context(content, today or datetime.now(UTC).date(), release, manifest, palette)
    found = [*content.problems, *(problem for rule in RULES.values() for problem in rule(context))]
    return sorted(
        dict.fromkeys(found), key=lambda problem: (problem.level, problem.file, problem.pointer, problem.rule)
    )


@dataclass(frozen=True)
class CardReport:
    """What a report says of one record: its words, its reading grade and its longest sentence."""

    id: str
    kind: str
    words: int
    grade: float
    longest: int


def report(content: Content, today: date | None = None) -> list[CardReport]:
    """Return words and reading grade of each record that patients read, in the order of kinds and ids."""
    context = Context(content, today or datetime.now(UTC).date())
    known = known_words(context)
    cards = []
    for entry, lines in context.texts.items():
        plain = [text.value for text in lines if text.register == "plain"]
        if plain and entry.shelf not in {"glossary", "claims"}:
            reading = read(plain, known)
            cards.append(CardReport(entry.key, entry.shelf, reading.words, reading.grade, reading.longest))
    return sorted(cards, key=lambda card: (card.kind, card.id))


def summary(content: Content) -> Iterator[str]:
    """Yield the lines of a short report: records, words and grades by kind, and the claims covered."""
    cards = report(content)
    for kind in sorted({card.kind for card in cards}):
        of_kind = [card for card in cards if card.kind == kind]
        words = sum(card.words for card in of_kind)
        graded = max(
            (card for card in of_kind if card.words >= ENOUGH_WORDS), key=lambda card: card.grade, default=None
        )
        hardest = f"hardest grade {graded.grade:.1f} ({graded.id})" if graded else "too short to grade"
        yield f"{kind:12} {len(of_kind):4} records {words:6} plain words, {hardest}"
    answered = {claim.seed for claim in content.claims.values()}
    facts = sum(claim.fact is not None for claim in content.claims.values())
    left = len(content.claims) - facts
    yield f"claims       {len(answered & set(SEEDS)):4} of {len(SEEDS)} covered: {facts} answered, {left} left out"
    yield f"sources      {len(content.sources):4}, glossary {len(content.glossary)} terms"
    yield from _translations(content)
    yield _reviews(content)


def _translations(content: Content) -> Iterator[str]:
    """Yield how much of what patients read there is in each other language; warning signs wait for clinicians."""
    for language, status in sorted(languages(content).items()):
        if language == BASE:
            continue
        there: dict[str, set[str]] = {}
        for translation in content.translations.values():
            if translation.language == language:
                for key, fields in translation.texts.items():
                    there.setdefault(key, set()).update(fields)
        counts: dict[str, tuple[int, int]] = {}
        for entry in content.entries:
            wanted = patient_texts(entry) - warning_texts(entry)
            found, total = counts.get(entry.shelf, (0, 0))
            counts[entry.shelf] = (found + len(wanted & there.get(entry.key, set())), total + len(wanted))
        shares = ", ".join(f"{shelf} {found} of {total}" for shelf, (found, total) in sorted(counts.items()) if total)
        yield f"language {language}  {status}: {shares}"


def _reviews(content: Content) -> str:
    """Return how many records outside readers have signed, for a release waits for all of them (V28)."""
    reviews = [entry.record.review for entry in content.entries if hasattr(entry.record, "review")]
    signed = sum(bool(review.clinical_reviewer and review.lay_reviewer) for review in reviews)
    gate = "open" if signed == len(reviews) else "closed: outside clinicians and lay readers have yet to sign (V28)"
    return f"reviews      {signed:4} of {len(reviews)} records signed; release gate {gate}"


def main(argv: list[str] | None = None) -> int:
    """Check a folder, print what is wrong and a report, and return 1 if something must be mended."""
    parser = argparse.ArgumentParser(prog="spine-explorer check", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("annotations"), help="the annotations folder")
    parser.add_argument("--release", action="store_true", help="hold it to what a release asks")
    parser.add_argument("--cards", action="store_true", help="list words and reading grade of every record")
    parser.add_argument("--manifest", type=Path, help="manifest.json of the built atlas, to check left and right")
    parser.add_argument("--palette", type=Path, help="palette.json of the view, to check contrast")
    options = parser.parse_args(argv)
    content = load_content(options.folder)
    given = {name: _json(getattr(options, name)) for name in ("manifest", "palette")}
    problems = check(content, release=options.release, **given)
    for problem in problems:
        sys.stdout.write(f"{problem.level}: {options.folder.name}/{problem}\n")
    if options.cards:
        for card in report(content):
            sys.stdout.write(f"{card.kind:12} {card.id:36} {card.words:5} words, grade {card.grade:4.1f}\n")
    for line in summary(content):
        sys.stdout.write(line + "\n")
    errors = sum(problem.level == "error" for problem in problems)
    sys.stdout.write(f"{errors} errors, {len(problems) - errors} warnings\n")
    return 1 if errors else 0


def _json(path: Path | None) -> Any:
    return json.loads(path.read_text(encoding="utf-8")) if path else None


if __name__ == "__main__":
    raise SystemExit(main())
