"""Read the annotations folder into typed records, keeping all that is sound.

A file that cannot be read, or a record that does not fit, becomes a ``Problem`` that names file and place; everything
else is kept. ``reload`` goes on showing the last good record where the new one is broken.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, TypeVar, cast

from pydantic import ValidationError

from explorer.content.card import Card, Condition, Factor, Symptom
from explorer.content.evidence import Source
from explorer.content.practice import Exercise, RedFlagSet, Tour
from explorer.content.problem import Problem, pointer, shorten
from explorer.content.reference import CommonClaim, Meta, Morph, SeedRuns, Service, Term, Translation, WordList
from explorer.content.shelves import SHELVES, Shelf
from explorer.content.structure import StructureRecord
from explorer.content.texts import Record

MAX_BYTES: Final = 2_000_000
"""A content file is some kilobytes; a larger one is a mistake and is not parsed."""

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, eq=False)
class Entry:
    """A record and where it was read; two readings of one record are two entries."""

    shelf: str
    key: str
    record: Record
    file: str
    pointer: str


@dataclass(frozen=True)
class Content:
    """All records by kind and id, with what was wrong when they were read."""

    entries: tuple[Entry, ...] = field(default=(), repr=False)
    problems: tuple[Problem, ...] = ()
    _tables: Mapping[str, Mapping[str, Record]] = field(init=False, repr=False, compare=False)
    _by_key: Mapping[str, Entry] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        tables: dict[str, dict[str, Record]] = {shelf.name: {} for shelf in SHELVES}
        by_key: dict[str, Entry] = {}
        for entry in self.entries:
            tables[entry.shelf].setdefault(entry.key, entry.record)
            by_key.setdefault(entry.key, entry)
        frozen = {name: MappingProxyType(table) for name, table in tables.items()}
        object.__setattr__(self, "_tables", MappingProxyType(frozen))
        object.__setattr__(self, "_by_key", MappingProxyType(by_key))

    def _table(self, shelf: str, model: type[R]) -> Mapping[str, R]:
        return cast("Mapping[str, R]", self._tables[shelf])

    @property
    def structures(self) -> Mapping[str, StructureRecord]:
        """Records of structures by id."""
        return self._table("structures", StructureRecord)

    @property
    def conditions(self) -> Mapping[str, Condition]:
        """Condition, variation and warning cards by id."""
        return self._table("conditions", Condition)

    @property
    def factors(self) -> Mapping[str, Factor]:
        """Life factors by id."""
        return self._table("factors", Factor)

    @property
    def symptoms(self) -> Mapping[str, Symptom]:
        """Symptoms by id."""
        return self._table("symptoms", Symptom)

    @property
    def cards(self) -> Mapping[str, Card]:
        """Conditions, factors and symptoms together, by id."""
        return {**self.conditions, **self.factors, **self.symptoms}

    @property
    def exercises(self) -> Mapping[str, Exercise]:
        """Exercises and tips by id."""
        return self._table("exercises", Exercise)

    @property
    def redflags(self) -> Mapping[str, RedFlagSet]:
        """Sets of warning signs by id."""
        return self._table("redflags", RedFlagSet)

    @property
    def tours(self) -> Mapping[str, Tour]:
        """Tours by id."""
        return self._table("tours", Tour)

    @property
    def claims(self) -> Mapping[str, CommonClaim]:
        """Common claims, set right, by id."""
        return self._table("claims", CommonClaim)

    @property
    def sources(self) -> Mapping[str, Source]:
        """Sources by id."""
        return self._table("sources", Source)

    @property
    def morphs(self) -> Mapping[str, Morph]:
        """Shape changes by id."""
        return self._table("morphs", Morph)

    @property
    def glossary(self) -> Mapping[str, Term]:
        """Glossary terms by id."""
        return self._table("glossary", Term)

    @property
    def services(self) -> Mapping[str, Service]:
        """Services by region."""
        return self._table("services", Service)

    @property
    def words(self) -> Mapping[str, WordList]:
        """Word lists by language."""
        return self._table("words", WordList)

    @property
    def meta(self) -> Meta | None:
        """Facts about the content as a whole; None if the file could not be read."""
        return next(iter(self._table("meta", Meta).values()), None)

    @property
    def seeds(self) -> SeedRuns | None:
        """Digests of the seed texts; None if the file could not be read."""
        return next(iter(self._table("seeds", SeedRuns).values()), None)

    @property
    def translations(self) -> Mapping[str, Translation]:
        """Translations by file name."""
        return self._table("translations", Translation)

    def entry(self, key: str) -> Entry | None:
        """Return the entry of a record id, or None."""
        return self._by_key.get(key)


def load_content(folder: Path) -> Content:
    """Read every annotation file under `folder`.

    Parameters
    ----------
    folder : Path
        The annotations folder.

    Returns
    -------
    Content
        All sound records, and a problem for each one that is not. A missing folder gives one problem and no records.

    Examples
    --------
    >>> load_content(Path("nowhere")).problems[0].expected
    'a folder of annotations'
    """
    if not folder.is_dir():
        return Content(problems=(Problem("V01", ".", "", str(folder), "a folder of annotations"),))
    entries: list[Entry] = []
    problems: list[Problem] = []
    for shelf in SHELVES:
        for path in sorted(folder.glob(shelf.pattern)):
            for result in _read_file(shelf, folder, path):
                (entries if isinstance(result, Entry) else problems).append(result)  # type: ignore[arg-type]
    return Content(tuple(entries), (*problems, *_twice(entries)))


def reload(previous: Content, folder: Path) -> Content:
    """Read the folder again; where something is broken now, keep the last good record of the same file.

    A whole file that cannot be read keeps all its former records; a broken record in a file of many keeps its own. The
    problems are those of the new reading, so the page and the terminal can say what is shown from before.
    """
    now = load_content(folder)
    found = {(entry.file, entry.key) for entry in now.entries}
    broken_files = {problem.file for problem in now.problems if problem.rule == "V01"}
    kept = tuple(e for e in previous.entries if e.file in broken_files and (e.file, e.key) not in found)
    still_there = tuple(e for e in kept if _is_still_listed(folder / e.file, e))
    return replace(now, entries=(*now.entries, *still_there))


def _is_still_listed(path: Path, entry: Entry) -> bool:
    """Say whether a record was broken, not deleted: its file cannot be parsed, or still speaks of its id."""
    try:
        text = path.read_text(encoding="utf-8")
        json.loads(text)
    except (OSError, ValueError, RecursionError):
        return True
    return "/" not in entry.pointer.strip("/") or json.dumps(entry.key) in text


def _read_file(shelf: Shelf, folder: Path, path: Path) -> Iterator[Entry | Problem]:
    name = path.relative_to(folder).as_posix()
    document = _parse(path, name)
    if isinstance(document, Problem):
        yield document
        return
    if not isinstance(document, dict):
        yield Problem("V01", name, "", shorten(document), "a JSON object")
        return
    document = {key: value for key, value in document.items() if key != "$schema"}
    if shelf.key is None:
        yield from _read_record(shelf, name, "", document)
        return
    for unknown in document.keys() - {shelf.key}:
        yield Problem("V01", name, pointer(unknown), shorten(document[unknown]), f"only $schema and {shelf.key}")
    records = document.get(shelf.key)
    if not isinstance(records, list):
        yield Problem("V01", name, pointer(shelf.key), shorten(records), "a list of records")
        return
    for index, raw in enumerate(records):
        yield from _read_record(shelf, name, pointer(shelf.key, index), raw)


def _parse(path: Path, name: str) -> Any:
    try:
        if path.stat().st_size > MAX_BYTES:
            return Problem("V01", name, "", f"{path.stat().st_size} bytes", f"at most {MAX_BYTES} bytes")
        return json.loads(path.read_bytes().decode("utf-8-sig"), object_pairs_hook=_once, parse_constant=_no_constant)
    except OSError as error:
        return Problem("V01", name, "", error.strerror or str(error), "a file that can be read")
    except UnicodeDecodeError as error:
        return Problem("V01", name, "", f"byte {error.start}", "text in UTF-8")
    except json.JSONDecodeError as error:
        return Problem("V01", name, "", f"line {error.lineno} column {error.colno}: {error.msg}", "well-formed JSON")
    except RecursionError:
        return Problem("V01", name, "", "nesting too deep", "well-formed JSON of ordinary depth")
    except ValueError as error:
        return Problem("V01", name, "", str(error), "JSON with each key once and ordinary numbers")


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = dict(pairs)
    if len(table) < len(pairs):
        seen: set[str] = set()
        twice = next(key for key, _ in pairs if key in seen or seen.add(key))  # type: ignore[func-returns-value]
        raise ValueError(f"key {shorten(twice, 40)!r} is given twice")
    return table


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is not a JSON number")


def _read_record(shelf: Shelf, file: str, at: str, raw: object) -> Iterator[Entry | Problem]:
    try:
        record = shelf.model.model_validate_json(json.dumps(raw), strict=True)
    except ValidationError as error:
        for detail in error.errors(include_url=False):
            place = at + pointer(*detail["loc"])
            yield Problem("V01", file, place, shorten(detail["input"]), detail["msg"].removeprefix("Value error, "))
        return
    key = getattr(record, shelf.identity) if shelf.identity else file
    yield Entry(shelf.name, key, record, file, at)


def _twice(entries: list[Entry]) -> Iterator[Problem]:
    first: dict[str, Entry] = {}
    for entry in entries:
        if entry.shelf in {"services", "words", "meta", "translations"}:
            continue
        before = first.setdefault(entry.key, entry)
        if before is not entry:
            place = entry.pointer + "/id"
            yield Problem("V02", entry.file, place, entry.key, f"an id given once; {before.file} has it")
