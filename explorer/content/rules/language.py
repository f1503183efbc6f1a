"""Rules on wording: easy to read, kind, no promise, nothing copied, and the same in every language."""

import base64
import hashlib
import re
from collections.abc import Iterator
from typing import Final

from explorer.anatomy.structures import STRUCTURES
from explorer.content.load import Entry
from explorer.content.problem import Problem
from explorer.content.reading import read
from explorer.content.reference import SeedRuns
from explorer.content.rules.context import CARDS, Context, problem
from explorer.content.walk import Text
from explorer.content.wording import allowed_at, findings, refusals, unused_allowances

HARD_GRADE: Final = 8.0
TARGET_GRADE: Final = 6.0
FIELD_GRADE: Final = 9.0
MEAN_SENTENCE: Final = 15.0
LONGEST_SENTENCE: Final = 25
LONG_WORD_SHARE: Final = 0.15
ENOUGH_WORDS: Final = 30
"""Below this a grade says little."""
CARD_WORDS: Final = 100
"""From here on averages over a whole card are held to their limits."""
_GUARDED: Final = frozenset({"structures", *CARDS, "exercises", "redflags", "tours", "claims", "glossary", "meta"})
_STRICT: Final = frozenset({"redflags", "meta"})
"""Warning signs and notices: read in worry, so the target is the limit."""


def known_words(context: Context) -> frozenset[str]:
    """Return the lower-case words that the glossary explains."""
    terms = context.content.glossary.values()
    return frozenset(word for term in terms for form in (term.term, *term.forms) for word in form.lower().split())


def plain_text_is_easy(context: Context) -> Iterator[Problem]:
    """V13: plain texts keep to the reading limits; every structure says what it does in both registers."""
    known = known_words(context)
    for entry, lines in context.texts.items():
        if entry.shelf not in _GUARDED:
            continue
        plain = [text for text in lines if text.register == "plain"]
        yield from _card_is_easy(entry, plain, known)
        for text in plain:
            reading = read(text.value, known)
            if reading.words >= ENOUGH_WORDS and reading.grade > FIELD_GRADE:
                yield problem("V13", entry, text.pointer, f"grade {reading.grade:.1f}", f"at most {FIELD_GRADE:g}")
            if reading.longest > LONGEST_SENTENCE:
                expected = f"sentences of at most {LONGEST_SENTENCE} words"
                yield problem("V13", entry, text.pointer, f"{reading.longest} words: {text.value}", expected)


def _card_is_easy(entry: Entry, plain: list[Text], known: frozenset[str]) -> Iterator[Problem]:
    reading = read([text.value for text in plain], known)
    if reading.words < ENOUGH_WORDS:
        return
    limit = TARGET_GRADE if entry.shelf in _STRICT else HARD_GRADE
    if reading.grade > limit:
        yield problem("V13", entry, "", f"grade {reading.grade:.1f}", f"reading grade of at most {limit:g}")
    elif reading.grade > TARGET_GRADE:
        yield problem("V13", entry, "", f"grade {reading.grade:.1f}", f"aim for {TARGET_GRADE:g}", "warning")
    if reading.words < CARD_WORDS and entry.shelf not in _STRICT:
        return
    if reading.mean_sentence > MEAN_SENTENCE:
        shown = f"{reading.mean_sentence:.1f} words a sentence"
        yield problem("V13", entry, "", shown, f"at most {MEAN_SENTENCE:g} on average")
    share = len(reading.long_words) / reading.words
    if share > LONG_WORD_SHARE:
        shown = f"{share:.0%} long words: {' '.join(sorted(set(reading.long_words)))}"
        yield problem("V13", entry, "", shown, f"at most {LONG_WORD_SHARE:.0%} words of three or more syllables")


def words_are_kind(context: Context) -> Iterator[Problem]:
    """V14: no word of the list stands in plain text or names; the list of exceptions holds nothing unused."""
    words = context.content.words.get("en")
    if words is None:
        yield Problem("V14", "words/en.json", "", "missing", "the list of words to avoid")
        return
    seen: dict[str, list[str]] = {}
    for entry, lines in context.texts.items():
        if entry.shelf not in _GUARDED:
            continue
        swaps = words.refuse if entry.shelf == "redflags" else (*words.avoid, *words.refuse)
        allowed = allowed_at(words, entry.key)
        for text in lines:
            if text.register in {"plain", "name"}:
                seen.setdefault(entry.key, []).append(text.value)
                for finding in findings(text.value, swaps, allowed):
                    yield problem("V14", entry, text.pointer, finding.found, f"other words: {finding.use}")
    listed = next(context.entries("words"))
    for allowance in unused_allowances(words, seen):
        yield problem("V14", listed, "/allow", allowance.phrase, "exceptions that are still needed", "warning")


def texts_promise_nothing(context: Context) -> Iterator[Problem]:
    """V15: no text names a condition as the reader's own, gives a dose, or promises a result."""
    for entry, lines in context.texts.items():
        if entry.shelf in _GUARDED or entry.shelf in {"services", "translations"}:
            for text in lines:
                if text.register != "quote":
                    for found, asked in refusals(text.value):
                        yield problem("V15", entry, text.pointer, found, asked)


def pictures_have_words(context: Context) -> Iterator[Problem]:
    """V22: a text of 15 to 300 characters stands in for each picture."""
    for key, resolved in context.resolved.items():
        length = len(resolved.fields.get("text_alternative", ""))
        entry = context.content.entry(resolved.records[0]) if resolved.records else None
        if entry is not None and not 15 <= length <= 300:
            yield problem("V22", entry, "/text_alternative", f"{length} characters for {key}", "15 to 300 characters")
    for entry in context.entries("structures"):
        record = context.content.structures[entry.key]
        if entry.key not in STRUCTURES and not record.covers and record.text_alternative is None:
            yield problem("V22", entry, "/text_alternative", "none", "words that stand in for the picture")


_RUN_WORD: Final = re.compile(r"[a-z0-9]+")


def runs(text: str, length: int) -> list[str]:
    """Return every run of `length` neighbouring words, in lower case and without signs.

    >>> runs("It bends, and it turns.", 4)
    ['it bends and it', 'bends and it turns']
    """
    words = _RUN_WORD.findall(text.lower())
    return [" ".join(words[i : i + length]) for i in range(len(words) - length + 1)]


def digest(run: str, size: int) -> bytes:
    """Return the digest by which a run of words is known without being kept."""
    return hashlib.blake2b(run.encode(), digest_size=size).digest()


def seed_digests(seeds: SeedRuns) -> frozenset[bytes]:
    """Return the digests of the runs of the seed texts."""
    raw = base64.b64decode(seeds.digests)
    return frozenset(raw[i : i + seeds.digest_bytes] for i in range(0, len(raw), seeds.digest_bytes))


def nothing_is_copied(context: Context) -> Iterator[Problem]:
    """V29: no text repeats eight words in a row of the seed texts, which are known here by digests alone."""
    seeds = context.content.seeds
    if seeds is None:
        yield Problem("V29", "seeds.json", "", "missing", "the digests of the seed texts")
        return
    known = seed_digests(seeds)
    for entry, lines in context.texts.items():
        for text in (text for text in lines if text.register != "note"):
            for run in runs(text.value, seeds.run):
                if digest(run, seeds.digest_bytes) in known:
                    yield problem("V29", entry, text.pointer, run, f"fewer than {seeds.run} words in a row of a seed")
                    break
