"""The guard on words: stems that frighten or mislead, with what to say instead, and things no text may say."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from explorer.content.reference import Allowed, Swap, WordList


@dataclass(frozen=True)
class Finding:
    """A word that should not stand, where it stands in the text, and what to use instead."""

    found: str
    start: int
    use: str


@lru_cache(maxsize=4096)
def _pattern(stem: str) -> re.Pattern[str]:
    body = r"\s+".join(re.escape(part).replace(r"\*", r"\w*") for part in stem.split())
    return re.compile(rf"(?<![\w]){body}(?![\w])", re.I)


def findings(text: str, swaps: Iterable[Swap], allowed: Iterable[str] = ()) -> Iterator[Finding]:
    """Yield each listed stem in a text, in any case, outside the allowed phrases.

    Parameters
    ----------
    text : str
        Text in the language of the list.
    swaps : iterable of Swap
        The list. A star in a stem stands for any ending.
    allowed : iterable of str
        Phrases in which a listed stem may stand.

    Examples
    --------
    >>> swap = Swap(stems=("degenerat*",), use="changes with age")
    >>> [(f.found, f.use) for f in findings("Degenerative change", [swap])]
    [('Degenerative', 'changes with age')]
    """
    spared = [match.span() for phrase in allowed for match in _pattern(phrase).finditer(text)]
    for swap in swaps:
        for stem in swap.stems:
            for match in _pattern(stem).finditer(text):
                if not any(start <= match.start() and match.end() <= end for start, end in spared):
                    yield Finding(match.group(), match.start(), swap.use)


def allowed_at(words: WordList, key: str) -> list[str]:
    """Return the phrases that may stand in a record: those allowed there, and those allowed everywhere (``*``)."""
    return [allowance.phrase for allowance in words.allow if allowance.at in {key, "*"}]


def unused_allowances(words: WordList, texts: dict[str, list[str]]) -> list[Allowed]:
    """Return the allowances that no text needs, so that the list stays short."""
    return [
        allowance
        for allowance in words.allow
        if not any(
            _pattern(allowance.phrase).search(text)
            for key, lines in texts.items()
            if allowance.at in {key, "*"}
            for text in lines
        )
    ]


_CLAIMS: Final = (
    (re.compile(r"\byou(?:['’]ve| have)\b", re.I), "no words that name a condition as the reader's own"),
    (re.compile(r"\bdiagnosis\s*:", re.I), "no diagnosis"),
    (
        re.compile(r"\b\d+(?:\.\d+)?\s*(?:mg|mcg|µg|(?:micro|milli)grams?|ml|tablets?|pills?|capsules?)\b", re.I),
        "no dose of a medicine",
    ),
    (
        re.compile(
            r"\b(?:will|is sure to|is certain to) (?:cure|fix|heal|get rid of|end|stop|take away|relieve)\b"
            r"|\bguarantee\w*\b|\b(?:instant|immediate) relief\b|\bpain[- ]free in\b|\b100\s?% effective\b",
            re.I,
        ),
        "no promise of a result",
    ),
)  # fmt: skip


def refusals(text: str) -> Iterator[tuple[str, str]]:
    """Yield (what was found, what is asked) for each thing no text of any register may say.

    >>> list(refusals("Take 200 mg twice a day"))
    [('200 mg', 'no dose of a medicine')]
    """
    for pattern, asked in _CLAIMS:
        for match in pattern.finditer(text):
            yield match.group(), asked
