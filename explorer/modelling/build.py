"""Build the atlas: recipes to meshes, rig and packs, and only what is stale.

python -m explorer.modelling.build                     build whatever is out of date
python -m explorer.modelling.build --only 'disc|L4'    of those, only ids that match
python -m explorer.modelling.build --check             say whether meshes/ is what the recipes make
python -m explorer.modelling.build --measures          build, then measure all bones and discs beside what is published
"""  # fmt: skip

import argparse
import os
import re
import signal
import sys
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, replace
from itertools import groupby
from multiprocessing import get_context
from pathlib import Path
from typing import Any, Final

import numpy as np

from explorer.anatomy.structures import STRUCTURES
from explorer.modelling import generators, pack, published, recipe, remeasure, store
from explorer.modelling.plan import Plan
from explorer.modelling.quality import Measures, require_sound
from explorer.modelling.recipe import Entry
from explorer.modelling.rig import rig
from explorer.modelling.solid import Solid
from explorer.modelling.weights import weigh

MESHES: Final = Path(__file__).parents[2] / "meshes"
WORKERS: Final = 2
SAME: Final = 1e-4
"""Relative difference within which a rebuilt solid counts as the same."""


@dataclass(frozen=True)
class Report:
    """What a build did: ids built, errors by id, seconds."""

    built: tuple[str, ...]
    errors: Mapping[str, str]
    seconds: float


ROUNDED: Final = 0.02
"""How far two measures that are stored to a hundredth may differ and still be the same."""


def stale(plan: Plan, meshes: Path, manifest: Mapping[str, Any]) -> list[Entry]:
    """Return the entries whose file is missing, altered or made from something else, in building order.

    What was shaped by a stale structure is stale too, and so is a left one that is not its right twin's size.
    """
    known = {m["id"]: m for m in manifest.get("meshes", ())}
    old: dict[str, Entry] = {}
    for entry in plan.entries:
        line, twin = known.get(entry.id), plan.twin(entry)
        current = _fresh(entry, plan.digest(entry), line, meshes) and old.keys().isdisjoint(plan.before(entry))
        if current and line is not None and twin is not None and twin.id in known:
            # Measures are stored to a hundredth, which is more than a ten-thousandth of the smallest parts.
            current = all(
                abs(line[k] - known[twin.id][k]) <= SAME * abs(line[k]) + ROUNDED for k in ("area_mm2", "volume_mm3")
            )
        if not current:
            old[entry.id] = entry
    return list(old.values())


def construct(entry: Entry, plan: Plan, meshes: Path) -> tuple[Solid, Measures]:
    """Build one solid with its weights and check it; raises what the generator or the checks raise."""
    made = store.Shelf(meshes / "structures", plan.before(entry))
    twin = plan.twin(entry)
    solid = _mirrored(made[twin.id]) if twin is not None else generators.make(entry, plan.body, made)
    found = require_sound(entry.id, solid.points, solid.faces, int(entry.data.get("pieces", 1)))
    return replace(solid, weights=weigh(entry.id, solid, plan.body)), found


def build(
    meshes: Path = MESHES, only: str = "", workers: int = WORKERS, recipes: Path = recipe.RECIPES, quiet: bool = False
) -> Report:
    """Bring a folder of meshes up to date with the recipes.

    Parameters
    ----------
    meshes : Path
        Where `manifest.json`, `rig.json`, `structures/` and `pack/` are.
    only : str
        Regular expression; ids without a match are left as they are.
    workers : int
        Processes; 1 builds in this one.
    quiet : bool
        Without a progress bar.

    Returns
    -------
    Report
        A structure that could not be built is among the errors and keeps its earlier mesh.

    Raises
    ------
    RecipeError
        If a recipe cannot be read; nothing is touched.
    RuntimeError
        If Node or gltfpack is missing; nothing is touched.
    """
    begun = time.monotonic()
    plan = Plan.load(recipes)
    pack.packer()
    manifest = read_manifest(meshes)
    todo = [e for e in stale(plan, meshes, manifest) if re.search(only, e.id)]
    built: dict[str, dict[str, Any]] = {}
    errors: dict[str, str] = {}
    try:
        for structure_id, result in _progress(_run(todo, plan, meshes, workers, recipes), len(todo), quiet):
            if isinstance(result, str):
                errors[structure_id] = result
            else:
                built[structure_id] = result
    finally:
        # Also when interrupted: what has been built so far is kept, and the next build goes on from there.
        _finish(plan, meshes, manifest, built)
    return Report(tuple(built), errors, time.monotonic() - begun)


def check(meshes: Path = MESHES, recipes: Path = recipe.RECIPES, sample: Sequence[str] | None = None) -> list[str]:
    """Return what is wrong with a folder of meshes: stale, altered or irreproducible structures, rig and packs.

    Parameters
    ----------
    sample : sequence of str, optional
        Ids to rebuild and compare; by default every fifteenth.
    """
    plan = Plan.load(recipes)
    manifest = read_manifest(meshes)
    known = {m["id"]: m for m in manifest.get("meshes", ())}
    wrong = [f"{e.id}: out of date or altered; run `make meshes`" for e in stale(plan, meshes, manifest)]
    cited = {key for entry in plan.entries for key in entry.sources}
    wrong += [
        f"recipes: source {key!r} is named and not described" for key in sorted(cited - set(plan.recipes.sources))
    ]
    wrong += [f"{i}: in the manifest without a recipe" for i in known if i not in plan.recipes.entries]
    if store.dump(_rig(plan, meshes)) != _text(meshes / "rig.json"):
        wrong.append("rig.json: out of date or altered; run `make meshes`")
    packed = [i for p in manifest.get("packs", ()) for i in p["ids"]]
    if sorted(packed) != sorted(known):
        wrong.append(f"packs: expected every structure once, differ in {sorted(set(packed) ^ set(known))}")
    for line in manifest.get("packs", ()):
        path = meshes / line["file"]
        if not path.exists() or store.sha256(path) != line["sha256"]:
            wrong.append(f"{line['file']}: missing or altered; run `make meshes`")
    chosen = sample if sample is not None else [e.id for e in plan.entries[::15]]
    wrong += [line for i in chosen for line in _compare(plan.recipes.entries[i], plan, meshes, known.get(i))]
    return wrong


def same(found: Measures, line: Mapping[str, Any]) -> bool:
    """Tell whether measures agree with a line of the manifest to one part in ten thousand."""
    size = float(np.linalg.norm(np.subtract(*found.bounds_mm)))
    return bool(
        abs(found.area_mm2 - line["area_mm2"]) <= SAME * line["area_mm2"]
        and abs(found.volume_mm3 - line["volume_mm3"]) <= SAME * line["volume_mm3"]
        and np.abs(np.subtract(found.bounds_mm, line["bounds_mm"])).max() <= SAME * size
    )


def read_manifest(meshes: Path) -> dict[str, Any]:
    """Read `manifest.json`, or return an empty one where there is none."""
    path = meshes / "manifest.json"
    if not path.exists():
        return {"meshes": [], "packs": []}
    return dict(recipe.read_json(path))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m explorer.modelling.build", description="Build the atlas.")
    parser.add_argument("--only", default="", help="regular expression of the structure ids to build")
    parser.add_argument("--check", action="store_true", help="check meshes/ against the recipes instead of building")
    parser.add_argument("--measures", action="store_true", help="print every dimension beside every published value")
    parser.add_argument("--meshes", type=Path, default=MESHES, help="folder of the built atlas")
    parser.add_argument("--workers", type=int, default=WORKERS, help="processes")
    options = parser.parse_args(arguments)
    say = sys.stdout.write
    # Told to stop, as by a time limit, a build still records what it has finished.
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        if options.check:
            wrong = check(options.meshes)
            say("".join(f"{line}\n" for line in wrong) or "meshes: as the recipes make them\n")
            return 1 if wrong else 0
        report = build(options.meshes, options.only, options.workers)
    except recipe.RecipeError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    finally:
        signal.signal(signal.SIGTERM, before)
    for structure_id, message in report.errors.items():
        sys.stderr.write(f"{structure_id}: {message}\n")
    lines = read_manifest(options.meshes)
    triangles = sum(m["triangles"] for m in lines["meshes"])
    packed = sum(p["bytes"] for p in lines["packs"])
    say(
        f"{len(report.built)} built in {report.seconds:.0f} s, {len(report.errors)} failed; "
        f"{len(lines['meshes'])} structures, {triangles} triangles, {packed / 1e6:.2f} MB in packs\n"
    )
    if report.built or options.measures:
        say(_measures(remeasure.measured(options.meshes, Plan.load(), None if options.measures else report.built),
                      whole=options.measures))  # fmt: skip
    return 1 if report.errors else 0


def _measures(found: Sequence[remeasure.Dimension], *, whole: bool) -> str:
    """Return how bones and discs measure again: each dimension beside what is published, or in short."""
    if not found:
        return ""
    lines = [published.listing(found, published.load())] if whole else []
    after = "" if whole else "\n`python -m explorer.modelling.remeasure` prints them beside every published value."
    return "\n".join([*lines, remeasure.summary(found)]) + after + "\n"


def _mirrored(right: Solid) -> Solid:
    """Return the left twin of a finished right structure, carried by the joints of its own side."""
    swapped = {name.replace(".right", ".left"): share for name, share in (right.weights or {}).items()}
    return replace(right.mirrored(), weights=swapped or None)


def _fresh(entry: Entry, wanted: str, line: Mapping[str, Any] | None, meshes: Path) -> bool:
    if line is None or line["recipe_digest"] != wanted:
        return False
    path = meshes / line["file"]
    return path.exists() and store.sha256(path) == str(line["sha256"])


def _run(
    todo: Iterable[Entry], plan: Plan, meshes: Path, workers: int, recipes: Path
) -> Iterator[tuple[str, dict[str, Any] | str]]:
    """Yield id and manifest line, or id and error, stage by stage."""
    stages = [[e.id for e in group] for _, group in groupby(todo, key=plan.stage)]
    if workers <= 1 or sum(map(len, stages)) <= 1:
        yield from ((i, _attempt(plan, meshes, i)) for ids in stages for i in ids)
        return
    # One thread each: two workers already use both cores.
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    pool = ProcessPoolExecutor(workers, get_context("spawn"), _start, (meshes, recipes))
    try:
        for ids in stages:
            waiting = {pool.submit(_work, i): i for i in ids}
            for done in as_completed(waiting):
                yield waiting[done], done.result()
    finally:
        pool.shutdown(cancel_futures=True)


_worker: tuple[Plan, Path] | None = None


def _start(meshes: Path, recipes: Path) -> None:
    global _worker  # noqa: PLW0603  a worker process loads the plan once
    _worker = (Plan.load(recipes), meshes)


def _work(structure_id: str) -> dict[str, Any] | str:
    assert _worker is not None
    return _attempt(*_worker, structure_id)


def _attempt(plan: Plan, meshes: Path, structure_id: str) -> dict[str, Any] | str:
    """Build and store one structure; an error becomes text, so that the others go on."""
    entry = plan.recipes.entries[structure_id]
    try:
        solid, found = construct(entry, plan, meshes)
        assert solid.weights is not None
        sha = store.write_solid(meshes / "structures" / f"{entry.id}.vtp", solid, solid.weights)
    except Exception as error:  # noqa: BLE001  whatever a generator raises is reported with its structure
        return f"{type(error).__name__}: {error}"
    return {
        "id": entry.id,
        "file": f"structures/{entry.id}.vtp",
        "sha256": sha,
        "recipe_digest": plan.digest(entry),
        "generator": entry.generator,
        "layer": STRUCTURES[entry.id].layer,
        "triangles": found.triangles,
        "bounds_mm": np.round(found.bounds_mm, 3).tolist(),
        "area_mm2": round(found.area_mm2, 2),
        "volume_mm3": round(found.volume_mm3, 2),
        "regions": list(solid.region_names),
        "origin": "parametric",
        "licence": "CC-BY-4.0",
        "sources": list(entry.sources),
    }


def _finish(plan: Plan, meshes: Path, manifest: Mapping[str, Any], built: Mapping[str, Any]) -> None:
    """Write rig, packs and manifest, and remove structures that have no recipe any more."""
    lines = {m["id"]: m for m in manifest["meshes"]} | dict(built)
    for gone in [i for i in lines if i not in plan.recipes.entries]:
        (meshes / lines.pop(gone)["file"]).unlink(missing_ok=True)
    measured = _measured(plan.folder)
    ordered = [
        lines[i] | {"accuracy": accuracy(plan.recipes.entries[i]), "fidelity": measured.get(i)}
        for i in pack.ordered(lines)
    ]
    skeleton = _rig(plan, meshes)
    store.write_text(meshes / "rig.json", store.dump(skeleton))
    packs = [line for name in pack.PACKS if (line := _pack(name, ordered, skeleton, meshes, manifest.get("packs", ())))]
    content = {
        "version": 1,
        "frame": "RAS+",
        "unit": "mm",
        "meshes": ordered,
        "packs": packs,
        "sources": {
            key: text for key, text in plan.recipes.sources.items() if any(key in m["sources"] for m in ordered)
        },
    }
    store.write_text(meshes / "manifest.json", store.dump(content))


def _rig(plan: Plan, meshes: Path) -> dict[str, Any]:
    return rig(plan.body, plan.folder, store.Shelf(meshes / "structures"))


def _pack(
    name: str, lines: Iterable[Mapping[str, Any]], skeleton: Mapping[str, Any], meshes: Path, before: Iterable[Any]
) -> dict[str, Any] | None:
    """Write one pack unless the same files and rig were packed before."""
    chosen = [m for m in lines if pack.pack_of(m["id"]) == name]
    if not chosen:
        return None
    code = generators.code_digest("pack")
    inputs = recipe.digest([code, list(pack.FLAGS), skeleton["joints"], [[m["id"], m["sha256"]] for m in chosen]])
    for line in before:
        path = meshes / line["file"]
        if line["name"] == name and line["inputs"] == inputs and path.exists() and store.sha256(path) == line["sha256"]:
            return dict(line)
    shelf = store.Shelf(meshes / "structures")
    solids = {m["id"]: shelf[m["id"]] for m in chosen}
    fibred = [i for i, s in solids.items() if s.fibre is not None]
    packed = pack.squeeze(pack.glb(solids, skeleton), fibred)
    return pack.write_pack(meshes / "pack", name, packed) | {"inputs": inputs, "ids": list(solids)}


def accuracy(entry: Entry) -> str:
    """Return how far a shape can be trusted: ``atlas`` (published measurements) or ``schematic`` (a sketch).

    A recipe may say so itself; otherwise ligaments, fasciae and nerves count as sketches from their attachments.
    """
    drawn = "schematic" if STRUCTURES[entry.id].layer in ("ligaments", "nerves") else "atlas"
    return str(entry.data.get("accuracy", drawn))


def _measured(folder: Path) -> Mapping[str, Any]:
    """Return the distance of each structure to its reference, where that has been measured."""
    path = folder / "fidelity.json"
    return dict(recipe.read_json(path)["measured"]) if path.exists() else {}


def _compare(entry: Entry, plan: Plan, meshes: Path, line: Mapping[str, Any] | None) -> list[str]:
    if line is None:
        return []
    _, found = construct(entry, plan, meshes)
    if not same(found, line):
        return [f"{entry.id}: rebuilt area, volume or bounds differ from the manifest by more than {SAME}"]
    return []


def _progress(items: Iterator[Any], total: int, quiet: bool) -> Iterator[Any]:
    if quiet:
        return items
    from tqdm import tqdm

    return iter(tqdm(items, total=total, desc="meshes", unit=""))


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


if __name__ == "__main__":
    sys.exit(main())
