"""Find a structure, card, exercise or tour by any of its names, typing errors forgiven.

The same names feed the browser's search; this one serves Python, notebooks and the tests. Words are compared one by
one: an equal word counts most, then one that sounds the same, then a beginning, then a word that is close by the
matching of ``difflib``. Levels may be written as people write them: L4/5, L4-5, l4 l5.

Examples
--------
>>> index = Index.of({"structures": {"disc.L4-L5": {"label": "Disc between L4 and L5", "synonyms": ["disk"]}}})
>>> [hit.id for hit in index.search("disk L4/5")]
['disc.L4-L5']
"""

import difflib
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

KINDS: Final = {
    "structures": 1.0, "conditions": 1.02, "factors": 1.0, "symptoms": 1.0, "exercises": 1.0, "tours": 0.9,
}  # fmt: skip
"""What is searched, and how much a find of that kind counts: what a reader feels first, a tour about it last."""
CLOSE: Final = 0.74
"""How alike two words must be to be taken for one, by ``SequenceMatcher.ratio``."""
_WORD: Final = re.compile(r"[^\W_]+")
_LEVELS: Final = re.compile(r"\b([ctls])\s?(\d{1,2})\s?[/\-–]\s?([ctls]?)\s?(\d{1,2})\b")
_STOP: Final = frozenset(
    {"a", "an", "and", "between", "for", "from", "in", "is", "my", "of", "the", "to", "what", "with"}
)
_LABEL, _NAME, _OTHER = 1.0, 0.92, 0.8


@dataclass(frozen=True, order=True)
class Hit:
    """One find: how well it fits (higher is better), its id, its label and its kind."""

    score: float
    id: str
    label: str
    kind: str


@dataclass(frozen=True)
class _Name:
    id: str
    label: str
    kind: str
    words: tuple[str, ...]
    weight: float


@dataclass(frozen=True)
class Index:
    """Names of everything that can be opened, by the words in them."""

    names: tuple[_Name, ...]
    by_word: Mapping[str, tuple[int, ...]] = field(repr=False)
    by_sound: Mapping[str, tuple[str, ...]] = field(repr=False)

    @classmethod
    def of(cls, catalogue: Mapping[str, Any]) -> "Index":
        """Return the index of a catalogue."""
        names = tuple(_names(catalogue))
        by_word: dict[str, list[int]] = {}
        for place, name in enumerate(names):
            for word in set(name.words):
                by_word.setdefault(word, []).append(place)
        by_sound: dict[str, list[str]] = {}
        for word in by_word:
            by_sound.setdefault(heard(word), []).append(word)
        return cls(
            names,
            {word: tuple(places) for word, places in by_word.items()},
            {sound: tuple(known) for sound, known in by_sound.items()},
        )

    def search(self, query: str, limit: int = 10) -> list[Hit]:
        """Return the best finds for a query, best first; an empty list if nothing is close.

        Parameters
        ----------
        query : str
            What a person typed, of any length; only the first 80 characters count.
        limit : int
            The most finds to return.
        """
        wanted = words(query[:80])
        if not wanted:
            return []
        alike = [self._alike(word) for word in wanted]
        places = {place for near in alike for word in near for place in self.by_word[word]}
        best: dict[str, Hit] = {}
        for place in places:
            name = self.names[place]
            fits = [max((score for word, score in near.items() if word in name.words), default=0.0) for near in alike]
            met = sum(score > 0 for score in fits)
            # Among names that hold all the words, the one with the fewest other words is meant.
            spare = met / max(met, len(set(name.words)))
            score = name.weight * (sum(fits) / len(wanted)) * (0.85 + 0.15 * spare)
            if score > 0.45 and (name.id not in best or best[name.id].score < score):
                best[name.id] = Hit(round(score, 4), name.id, name.label, name.kind)
        return sorted(best.values(), key=lambda hit: (-hit.score, len(hit.id), hit.id))[:limit]

    def _alike(self, word: str) -> dict[str, float]:
        """Return the known words that may be meant by one, and how sure that is."""
        found = {}
        if word in self.by_word:
            found[word] = 1.0
        if len(word) >= 3:
            found |= {known: 0.9 for known in self.by_word if known != word and known.startswith(word)}
            found |= {known: 0.95 for known in self.by_sound.get(heard(word), ()) if known != word}
            known = [w for w in self.by_word if abs(len(w) - len(word)) <= 3 and w not in found]
            for near in difflib.get_close_matches(word, known, n=8, cutoff=CLOSE):
                found[near] = 0.85 * difflib.SequenceMatcher(None, word, near).ratio()
        return found


def words(text: str) -> tuple[str, ...]:
    """Return the words of a text for comparing: no accents, one spelling, levels written out.

    >>> words("Slipped disk at L4/5")
    ('slipped', 'disc', 'at', 'l4', 'l5')
    """
    folded = unicodedata.normalize("NFKD", text.lower())
    folded = "".join(character for character in folded if not unicodedata.combining(character))
    folded = _LEVELS.sub(lambda m: f"{m[1]}{m[2]} {m[3] or m[1]}{m[4]}", folded)
    spelled = (_SPELLINGS.get(word, word) for word in _WORD.findall(folded))
    return tuple(word for word in spelled if word not in _STOP)


def heard(word: str) -> str:
    """Return how a word sounds, for those who write it by ear; a word with a number in it is left as it is.

    >>> heard("coxyx") == heard("coccyx"), heard("syatika") == heard("sciatica"), heard("l4")
    (True, True, 'l4')
    """
    if any(character.isdigit() for character in word):
        return word
    for written, sound in _SOUNDS:
        word = written.sub(sound, word)
    return word


_SOUNDS: Final = tuple(
    (re.compile(written), sound)
    for written, sound in (
        ("ph", "f"), ("cc(?=[eiy])", "x"), ("^sc(?=[eiy])", "s"), ("k", "c"), ("y", "i"), (r"(.)\1", r"\1")
    )
)  # fmt: skip
"""Spellings that sound alike, in the order in which they are put into one; the browser's search has the same."""
_SPELLINGS: Final = {
    "disk": "disc", "disks": "discs", "annulus": "anulus", "fiber": "fibre", "center": "centre",
    "caesarian": "caesarean", "cesarean": "caesarean", "facets": "facet",
}  # fmt: skip


def _names(catalogue: Mapping[str, Any]) -> Iterator[_Name]:
    for kind, rank in KINDS.items():
        for key, entry in catalogue.get(kind, {}).items():
            label = str(entry.get("label", key))
            for text, weight in _weighted(entry, label):
                if found := words(text):
                    yield _Name(key, label, kind, found, weight * rank)


def _weighted(entry: Mapping[str, Any], label: str) -> Iterator[tuple[str, float]]:
    others: Iterable[str] = (*entry.get("aka", ()), *entry.get("synonyms", ()), *entry.get("asked", ()))
    # A pair is meant before one of its sides, and a group before its pieces.
    side = 0.97 if entry.get("side") else 1.0
    yield label, _LABEL * side
    for other in others:
        yield other, _NAME * side
    if "latin" in entry:
        yield entry["latin"], _OTHER * side
