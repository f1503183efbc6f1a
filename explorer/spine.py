"""One object to drive a spine from Python: bend it, set findings, ask what that does, show it, save it.

Its state is the state of every host: what is set here is shown in the browser, and what is done there is found here.
"""

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from explorer.anatomy import alignment, postures, terms
from explorer.anatomy.alignment import Alignment
from explorer.anatomy.atlas import AtlasError, Rig
from explorer.anatomy.structures import LAYERS
from explorer.conditions import clearance, measure, shape, table
from explorer.conditions.clearance import Clearance
from explorer.conditions.measure import Form, Room
from explorer.notebook import SpineExplorer
from explorer.spine_parts import Disc, Vertebra
from explorer.state import ExplorerState

if TYPE_CHECKING:
    import pyvista as pv

PRESETS: Final = postures.presets
EVENTS: Final[Mapping[str, str]] = {
    "select": "selected",
    "show": "visibility",
    "isolate": "isolate",
    "camera": "camera",
    "view": "view",
    "posture": "posture",
    "findings": "findings",
}
"""What can be heard of, and the part of the state it is."""


@dataclass(frozen=True)
class Measures:
    """What is read off the spine as it stands.

    Attributes
    ----------
    angles : Alignment
        Lordoses, kyphosis, slopes and pelvic angles, degrees.
    cobb_deg : float
        Largest curve to the side, between the two vertebrae of `cobb_between`.
    rooms : mapping of disc to Room
        Area of the canal, height of the foramina, slip.
    herniations : mapping of disc to tuple of Form
        Type and size measured back from what is drawn.
    nerves : tuple of Clearance
        Roots near a segment that findings narrow, least room first; negative room where they are met.
    """

    angles: Alignment
    cobb_deg: float
    cobb_between: tuple[str, str]
    rooms: Mapping[str, Room]
    herniations: Mapping[str, tuple[Form, ...]]
    nerves: tuple[Clearance, ...]

    @property
    def affected(self) -> tuple[str, ...]:
        """Ids of the roots that are met."""
        return tuple(nerve.structure for nerve in self.nerves if nerve.room_mm <= 0.0)


class Spine:
    """A spine to look at, bend and change.

    Parameters
    ----------
    select : str, optional
        Id of the structure to begin with.
    **values
        Any other part of the state, and ``height_px`` of the cell.

    Examples
    --------
    >>> spine = Spine()
    >>> spine.posture.lordosis_deg = 60
    >>> round(spine.measure().angles.lumbar_lordosis_deg, 1)
    60.0
    >>> spine.disc("L4-L5").herniate(kind="protrusion", zone="paracentral", side="left", mm=8)
    >>> spine.measure().affected
    ('nerve.root.L5.left',)
    """

    def __init__(self, select: str | None = None, **values: Any) -> None:
        self.explorer = SpineExplorer(select, **values)
        if self.explorer.session.library.rig is None:
            raise AtlasError("rig.json: expected the joints of the atlas; `make meshes` builds them")

    @property
    def state(self) -> ExplorerState:
        """What is shown and chosen, in every host."""
        return self.explorer.state

    @property
    def rig(self) -> Rig:
        """The joints and marks of the atlas."""
        rig = self.explorer.session.library.rig
        assert rig is not None
        return rig

    @property
    def posture(self) -> "Posture":
        """The angles that can be set, as attributes."""
        return Posture(self)

    @posture.setter
    def posture(self, values: Mapping[str, float]) -> None:
        self.state.posture = dict(values)

    @property
    def findings(self) -> list[dict[str, Any]]:
        """The findings that are set, each with all its fields; a copy."""
        return [dict(finding) for finding in self.state.findings]

    def disc(self, level: str) -> Disc:
        """Return a disc to set findings on, such as ``L4-L5``; raises FindingError naming the levels there are."""
        return Disc(self, level)

    def vertebra(self, level: str) -> Vertebra:
        """Return a vertebra to set findings on, such as ``L5``."""
        return Vertebra(self, level)

    def set(self, kind: str, **fields: Any) -> None:
        """Set a finding, in place of one of the same kind and place.

        Raises
        ------
        FindingError
            Naming the field, its range and the value.

        Examples
        --------
        >>> spine = Spine()
        >>> spine.set("scoliosis", cobb_deg=30, apex="T8", convex="right")
        >>> round(spine.measure().cobb_deg)
        30
        """
        finding = table.checked({"kind": kind} | fields)
        same = ("kind", *table.kinds()[kind].same)
        others = [f for f in self.state.findings if any(f.get(key) != finding[key] for key in same)]
        self.state.findings = [*others, finding]

    def clear(self, kind: str | None = None, level: str | None = None) -> None:
        """Take away findings: all, those of a kind, or those of a level."""
        self.state.findings = [
            f for f in self.state.findings
            if (kind is not None and f["kind"] != kind) or (level is not None and f.get("level") != level)
        ]  # fmt: skip

    def measure(self, levels: Sequence[str] | None = None) -> Measures:
        """Measure the spine as it stands, in its posture and with its findings.

        Parameters
        ----------
        levels : sequence of str, optional
            Discs whose rooms are wanted; all if not given.
        """
        findings = self.state.findings
        moved = shape.pose(self.rig, self.state.posture, findings)
        cobb, upper, lower = alignment.cobb_deg(self.rig, moved)
        wanted = levels if levels is not None else self.rig.marks.get("levels", {})
        return Measures(
            alignment.measure(self.rig, moved),
            cobb,
            (upper, lower),
            {level: measure.room(self.rig, level, moved, findings) for level in wanted},
            measure.herniations(self.rig, findings),
            tuple(clearance.clearances(self.rig, moved, findings)),
        )

    def on_pick(self, callback: Callable[[str | None], Any]) -> Callable[[], None]:
        """Call back with the id of whatever is chosen, here or in the browser; returns a function that ends it."""
        return self.explorer.on_select(callback)

    def on(self, event: str, callback: Callable[[Any], Any]) -> Callable[[], None]:
        """Call back with what is new whenever it changes, here or in the browser; returns a function that ends it.

        Parameters
        ----------
        event : str
            One of `EVENTS`: select, show (also of hide and x-ray), isolate, camera, view, posture or findings.

        Raises
        ------
        KeyError
            Naming the events there are.

        Examples
        --------
        >>> spine, heard = Spine(), []
        >>> stop = spine.on("posture", heard.append)
        >>> spine.posture.extension_deg = -20
        >>> stop()
        >>> spine.posture.extension_deg = 0
        >>> heard
        [{'extension_deg': -20.0}]
        """
        if event not in EVENTS:
            raise KeyError(f"event: expected one of {list(EVENTS)}, got {event!r}")
        watcher = self.state.param.watch(lambda change: callback(change.new), EVENTS[event])
        return lambda: self.state.param.unwatch(watcher)

    def select(self, *structure_ids: str | None) -> None:
        """Choose one structure or several, or nothing with None; raises StateError naming a near id if one is unknown.

        >>> spine = Spine()
        >>> spine.select("disc.L4-L5")
        >>> spine.state.selected
        'disc.L4-L5'
        """
        self.explorer.select(*structure_ids)

    def show(self, *ids: str) -> SpineExplorer | None:
        """Show structures or layers; without any, return the view, which a notebook displays.

        >>> spine = Spine()
        >>> spine.hide("layer:muscles")
        >>> spine.show("muscle.psoas-major.left")
        >>> spine.state.visibility
        {'layer:muscles': 'hide', 'muscle.psoas-major.left': 'show'}
        """
        if not ids:
            return self.explorer
        self._shown(ids, "show")
        return None

    def hide(self, *ids: str) -> None:
        """Hide structures or layers (``"layer:muscles"``); without any, hide everything."""
        self._shown(ids or _layers(), "hide")

    def xray(self, *ids: str) -> None:
        """Make structures or layers faint; without any, everything. `show` makes them solid again.

        >>> spine = Spine()
        >>> spine.xray("bone.vertebra.L4")
        >>> spine.state.visibility
        {'bone.vertebra.L4': 'ghost'}
        """
        self._shown(ids or _layers(), "ghost")

    def isolate(self, *structure_ids: str | None) -> None:
        """Show one structure or several alone; None ends it.

        >>> spine = Spine()
        >>> spine.isolate("disc.L4-L5")
        >>> spine.state.isolate
        ['disc.L4-L5']
        """
        self.state.isolate = [one for one in structure_ids if one is not None] or None

    def reset(self) -> None:
        """Go back to how it began: everything shown, nothing chosen, standing, without findings.

        >>> spine = Spine("disc.L4-L5", findings=[{"kind": "slip"}])
        >>> spine.reset()
        >>> spine.state.selected, spine.findings
        (None, [])
        """
        self.explorer.restore({"version": 1})

    def capture(self) -> dict[str, Any]:
        """Return the whole state as JSON-ready values: view, choices, posture and findings."""
        return self.state.to_json()

    def restore(self, captured: Mapping[str, Any]) -> None:
        """Go back to a captured state, all or nothing; raises StateError if it cannot be shown.

        >>> spine = Spine(view="left")
        >>> before = spine.capture()
        >>> spine.set("slip", percent=20)
        >>> spine.restore(before)
        >>> spine.findings
        []
        """
        self.state.take(captured)

    def root(self, name: str) -> dict[str, str]:
        """Return what a nerve root is for, in the reader's register: the skin, a movement, a reflex, where it leaves.

        Raises KeyError naming the roots there are.

        >>> Spine().root("L5")["skin"]
        'The outer shin, the top of the foot and the big toe.'
        """
        if name not in terms.ROOTS:
            raise KeyError(f"root: expected one of {', '.join(terms.ROOTS)}; got {name!r}")
        card = self.explorer.session.library.catalogue["structures"][f"nerve.root.{name}.left"]
        return {part: text[self.state.register] for part, text in card["root"].items()}

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Save what is shown as one HTML file that needs no server and no network; returns where it is."""
        return self.explorer.save(path)

    def plotter(self, size: tuple[int, int] = (1000, 800)) -> "pv.Plotter":
        """Return an off-screen PyVista plotter of what is shown, in posture and with findings."""
        return self.explorer.plotter(size)

    def _shown(self, ids: Sequence[str], how: str) -> None:
        self.state.visibility = {**self.state.visibility, **dict.fromkeys(ids, how)}

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> Any:
        return self.explorer._repr_mimebundle_(include, exclude)

    def __repr__(self) -> str:
        return f"Spine(posture={self.state.posture}, findings={len(self.state.findings)})"


class Posture:
    """The angles of a spine as attributes: `lordosis_deg`, `kyphosis_deg`, `extension_deg` and the rig's own names.

    Reading one that is not set gives its value at rest. Setting one beyond what the joints allow raises StateError
    naming the joint, its range and the value.
    """

    SHORT: Final = {"lordosis_deg": "lumbar_lordosis_deg", "kyphosis_deg": "thoracic_kyphosis_deg"}

    def __init__(self, spine: Spine) -> None:
        object.__setattr__(self, "_spine", spine)

    def __getattr__(self, name: str) -> float:
        spine: Spine = object.__getattribute__(self, "_spine")
        full = self.SHORT.get(name, name)
        parameter = spine.rig.posture.get(full)
        if parameter is None:
            raise AttributeError(f"posture: expected one of {sorted(spine.rig.posture)}, got {name!r}")
        return spine.state.posture.get(full, parameter.rest_deg)

    def __setattr__(self, name: str, value: float) -> None:
        getattr(self, name)
        spine: Spine = object.__getattribute__(self, "_spine")
        spine.state.posture = {**spine.state.posture, self.SHORT.get(name, name): float(value)}

    def take(self, preset: str) -> None:
        """Take one of the named postures; raises KeyError naming them.

        >>> spine = Spine()
        >>> spine.posture.take("bend-forward")
        >>> spine.posture.extension_deg
        -60.0
        """
        known = PRESETS()
        if preset not in known:
            raise KeyError(f"posture: expected one of {sorted(known)}, got {preset!r}")
        spine: Spine = object.__getattribute__(self, "_spine")
        spine.state.posture = known[preset]

    def __repr__(self) -> str:
        spine: Spine = object.__getattribute__(self, "_spine")
        return f"Posture({', '.join(f'{name}={getattr(self, name):g}' for name in spine.rig.posture)})"


def _layers() -> tuple[str, ...]:
    return tuple(f"layer:{name}" for name in LAYERS)


def angle_table(measured: Measures) -> np.ndarray[Any, Any]:
    """Return measured angles beside the usual range: a record array of name, degrees, low, high.

    >>> list(angle_table(Spine().measure([])).dtype.names)
    ['angle', 'degrees', 'usual_low', 'usual_high']
    """
    usual = postures.usual()
    rows = [(name, value, *usual[name]) for name, value in vars(measured.angles).items() if name in usual]
    rows.append(("cobb_deg", measured.cobb_deg, *usual["cobb_deg"]))
    fields = [("angle", "U32"), ("degrees", float), ("usual_low", float), ("usual_high", float)]
    return np.array(rows, dtype=fields)
