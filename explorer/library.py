"""The meshes and the words all visitors share, read once and again when an author has changed them."""

import json
import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from explorer import resources
from explorer.anatomy.atlas import Rig, parse_rig
from explorer.content.catalogue import build_catalogue
from explorer.content.load import Content, load_content, reload
from explorer.content.problem import Problem
from explorer.state import Vocabulary
from explorer.view.assets import Package, package, read_shapes

if TYPE_CHECKING:
    from explorer.scene.stage import Stage

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Library:
    """One reading of the two data folders.

    Parameters
    ----------
    meshes : Path
        The folder the shapes come from.
    content : Content
        The records, with what was wrong with them.
    catalogue : mapping
        The words as the browser gets them.
    package : Package
        The files the browser gets.
    """

    meshes: Path
    content: Content = field(repr=False)
    catalogue: Mapping[str, Any] = field(repr=False)
    package: Package

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The ids a state may speak of."""
        return Vocabulary(
            Vocabulary().structures | self.catalogue["structures"].keys(),
            frozenset(self.catalogue["conditions"]),
            frozenset(self.catalogue["exercises"]),
            self.rig,
        )

    @cached_property
    def rig(self) -> Rig | None:
        """The joints and what the rules of the findings know; None if the folder of shapes has none."""
        file = self.package.rig and self.package.files[self.package.rig]
        return parse_rig(json.loads(file.content), "rig.json") if file else None

    @property
    def problems(self) -> tuple[str, ...]:
        """A sentence for each file or record that could not be used; everything else is there."""
        return self.package.problems

    def stage(self) -> "Stage":
        """Return the scene on this computer, made when first asked for; this is where VTK is loaded."""
        with _making:
            return self._stage

    @cached_property
    def _stage(self) -> "Stage":
        from explorer.scene.stage import Stage

        return Stage.of(self.meshes, self.catalogue, self.rig)


_making = Lock()
_read: dict[tuple[Path, Path], tuple[object, Library]] = {}


def library(meshes: Path | None = None, annotations: Path | None = None) -> Library:
    """Return the library of these folders; of the explorer's own if none are given.

    It is read when first asked for, and again when a file has changed since; a record that is broken then keeps
    its last good text. What is wrong is told in the terminal at each reading, and by each session on its page.
    """
    meshes = meshes or resources.data("meshes")
    annotations = annotations or resources.data("annotations")
    key, stamp = (meshes, annotations), _stamp(meshes, annotations)
    before = _read.get(key)
    if before is not None and before[0] == stamp:
        return before[1]
    content = reload(before[1].content, annotations) if before else load_content(annotations)
    shapes = read_shapes(meshes)
    catalogue = build_catalogue(content, manifest_ids=shapes.ids, accuracy=shapes.accuracy)
    others = [
        build_catalogue(content, manifest_ids=shapes.ids, accuracy=shapes.accuracy, language=language)
        for language in catalogue["languages"]
        if language != catalogue["language"]
    ]
    problems = _by_file(annotations.name, content.problems)
    made = Library(meshes, content, catalogue, package(shapes, catalogue, problems, others))
    _read[key] = (stamp, made)
    for problem in made.problems:
        log.warning("%s", problem)
    return made


def _by_file(folder: str, problems: Iterable[Problem]) -> list[str]:
    """Return one sentence for each file: its first error, and how many more there are."""
    found: dict[str, list[Problem]] = {}
    for problem in problems:
        if problem.level == "error":
            found.setdefault(problem.file, []).append(problem)
    more = {file: f" (and {len(all_) - 1} more)" if len(all_) > 1 else "" for file, all_ in found.items()}
    return [f"{folder}/{all_[0]}{more[file]}" for file, all_ in found.items()]


def _stamp(*folders: Path) -> tuple[tuple[str, int, int], ...]:
    files = (file for folder in folders for file in sorted(folder.rglob("*")) if file.suffix in (".json", ".glb"))
    return tuple((str(file), (stat := file.stat()).st_mtime_ns, stat.st_size) for file in files)
