"""What a rule may look at, and how it says where something is wrong."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any, Final, Literal

from explorer.anatomy.structures import STRUCTURES
from explorer.content.card import Factor
from explorer.content.evidence import Claim
from explorer.content.families import Resolved, coverage, resolve
from explorer.content.load import Content, Entry
from explorer.content.problem import Problem, pointer
from explorer.content.walk import Text, texts

CARDS: Final = ("conditions", "factors", "symptoms")


@dataclass(frozen=True)
class Context:
    """The content under check, the day it is checked, and what else is known.

    Parameters
    ----------
    content : Content
        The records.
    today : date
        Day against which review dates are held.
    release : bool
        True if a release is meant: what is still open then counts as an error.
    manifest : mapping, optional
        The built atlas, for rules on geometry.
    palette : mapping, optional
        The colours of the view, for rules on contrast.
    """

    content: Content
    today: date
    release: bool = False
    manifest: Mapping[str, Any] | None = field(default=None, repr=False)
    palette: Mapping[str, Any] | None = field(default=None, repr=False)

    @cached_property
    def resolved(self) -> dict[str, Resolved]:
        """The words of each structure that can be chosen."""
        records = self.content.structures
        classes = coverage(records.values())
        return {s.id: resolve(s, records, classes) for s in STRUCTURES.values()}

    @cached_property
    def claims(self) -> tuple[tuple[Entry, str, Claim], ...]:
        """Every claim of a card: its entry, its pointer inside the record, the claim."""
        found: list[tuple[Entry, str, Claim]] = []
        for entry in self.entries(*CARDS):
            card = self.content.cards[entry.key]
            if card.common is not None:
                found.append((entry, "/common", card.common))
            found += [(entry, pointer("course", i), claim) for i, claim in enumerate(getattr(card, "course", ()))]
            if isinstance(card, Factor):
                found.append((entry, "/strength", card.strength))
        return tuple(found)

    @cached_property
    def known(self) -> frozenset[str]:
        """Every id that may be referred to."""
        notices = self.content.meta.notices if self.content.meta else ()
        named = {entry.key for entry in self.content.entries} | {notice.id for notice in notices}
        return frozenset(STRUCTURES) | named | {claim.id for _, _, claim in self.claims}

    @cached_property
    def texts(self) -> dict[Entry, tuple[Text, ...]]:
        """The texts of every record."""
        return {entry: tuple(texts(entry.record)) for entry in self.content.entries}

    def entries(self, *shelves: str) -> Iterator[Entry]:
        """Yield the entries of some shelves, all if none is named."""
        for entry in self.content.entries:
            if not shelves or entry.shelf in shelves:
                yield entry


Rule = Callable[[Context], Iterator[Problem]]


def problem(
    rule: str, entry: Entry, at: str, value: object, expected: str, level: Literal["error", "warning"] = "error"
) -> Problem:
    """Return a problem at a pointer inside a record."""
    return Problem(rule, entry.file, entry.pointer + at, str(value), expected, level)
