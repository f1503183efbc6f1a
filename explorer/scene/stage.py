"""The atlas on this computer: plotters in exactly the state shown, pictures, and what lies under a pixel."""

import hashlib
import io
import json
import warnings
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from threading import RLock
from typing import Any, Final

import numpy as np
import pyvista as pv
from numpy.typing import NDArray
from PIL import Image
from vtkmodules.vtkRenderingCore import vtkCellPicker

from explorer.anatomy.atlas import Rig
from explorer.scene import cameras, cutting, marking, palette, posing
from explorer.scene.drawn import Drawn, draw
from explorer.state import ExplorerState

Size = tuple[int, int]

DEFAULT_SIZE: Final[Size] = (1000, 800)
GHOST_OPACITY: Final = 0.12
OVERLAY: Final = "overlay:"
"""Names of what is drawn beside the structures begin so."""

MARK_RADIUS, MARK_RADIUS_PX = 0.0035, 1.2
"""Half the thickness of a line, as a share of half the height of the picture at the depth looked at; no thinner."""

FRAMED_POINTS: Final = 4000


@dataclass(frozen=True)
class Stage:
    """Meshes and words together.

    Parameters
    ----------
    meshes : mapping of str to pyvista.PolyData
        Solid pieces by id, rest-world RAS+ millimetres.
    catalogue : mapping
        The words; kinds, groups and conditions are read from it.
    problems : tuple of str
        A sentence for each mesh that could not be read; the others are there.
    rig : Rig or None
        The joints; without them everything is shown at rest and without findings.
    """

    meshes: Mapping[str, pv.PolyData]
    catalogue: Mapping[str, Any] = field(repr=False)
    problems: tuple[str, ...] = ()
    rig: Rig | None = None
    _kept: dict[str, pv.Plotter] = field(default_factory=dict, repr=False, compare=False)
    _bodies: dict[str, tuple[str, Mapping[str, pv.PolyData]]] = field(default_factory=dict, repr=False, compare=False)
    _faces: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)
    _lock: Any = field(default_factory=RLock, repr=False, compare=False)

    @classmethod
    def of(cls, folder: Path, catalogue: Mapping[str, Any], rig: Rig | None = None) -> "Stage":
        """Read every mesh the manifest in `folder` lists.

        A mesh that is missing or broken is left out and named in the problems.
        """
        manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
        meshes: dict[str, pv.PolyData] = {}
        problems: list[str] = []
        for entry in manifest["meshes"]:
            file = folder / entry["file"]
            try:
                meshes[entry["id"]] = _read(file, entry.get("sha256"))
            except (OSError, ValueError) as error:
                problems.append(f"{folder.name}/{entry['file']}: {error}")
        return cls(meshes, catalogue, tuple(problems), rig)

    def plotter(self, state: ExplorerState | None = None, size: Size = DEFAULT_SIZE) -> pv.Plotter:
        """Return a new off-screen plotter that shows a state; actors are named by structure id.

        Parameters
        ----------
        state : ExplorerState, optional
            What to show; everything from the front if not given.
        size : tuple of int
            Pixels, width and height.
        """
        plotter = pv.Plotter(off_screen=True, window_size=list(size))
        shown = state or ExplorerState()
        for structure_id, mesh in self.bodies(shown).items():
            plotter.add_mesh(
                mesh, name=structure_id, color=palette.tissue_colour(self._kind(structure_id)), smooth_shading=True,
                specular=0.15, specular_power=12, scalars=None, render=False, reset_camera=False, copy_mesh=False,
            )  # fmt: skip
        self._show(plotter, shown)
        return plotter

    def bodies(self, state: ExplorerState) -> Mapping[str, pv.PolyData]:
        """Return the meshes in a state's posture and with its findings; those of the stage itself at rest.

        Raises
        ------
        PostureError
            If the joints do not allow the posture.
        """
        if self.rig is None or not (state.posture or state.findings):
            return self.meshes
        wished = json.dumps([state.posture, state.findings], sort_keys=True)
        kept = self._bodies.get("last")
        if kept is None or kept[0] != wished:
            kept = self._bodies["last"] = (wished, posing.posed(self.meshes, self.rig, state.posture, state.findings))
        return kept[1]

    def picture(self, state: ExplorerState, size: Size = DEFAULT_SIZE) -> bytes:
        """Return a PNG of a state."""
        with self._lock:
            plotter = self._prepared(state, size)
            image: NDArray[np.uint8] = np.asarray(plotter.screenshot(None, return_img=True))
        return _png(image)

    def pick(self, state: ExplorerState, size: Size, x: float, y: float) -> str | None:
        """Return the id of what stands at a pixel, counted from the top left corner, or None.

        What is hidden is not found; a faint piece is found only where no solid one is.
        """
        with self._lock:
            plotter = self._prepared(state, size)
            drawn = draw(state, self.catalogue)
            solids = [name for name in self.meshes if drawn.shown.get(name) == "show"]
            ghosts = [name for name in self.meshes if drawn.shown.get(name) == "ghost"]
            cuts = [name for name in plotter.actors if name.startswith(f"{OVERLAY}cut")]
            for names in ([*solids, *cuts], ghosts):
                picker = vtkCellPicker()
                picker.SetTolerance(0.0)
                picker.PickFromListOn()
                for name in names:
                    picker.AddPickList(plotter.actors[name])
                if names and picker.Pick(x, size[1] - 1.0 - y, 0.0, plotter.renderer):
                    found = picker.GetActor()
                    name = next(name for name in names if plotter.actors[name] is found)
                    # Of the faces of a cut each cell knows whose it is.
                    return solids[found.mapper.dataset["structure"][picker.GetCellId()]] if name in cuts else name
        return None

    def _prepared(self, state: ExplorerState, size: Size) -> pv.Plotter:
        """Return the one plotter kept for pictures, in this state: making one anew takes a second, this a moment."""
        plotter = self._kept.get("plotter")
        if plotter is None:
            plotter = self._kept["plotter"] = self.plotter(state, size)
        plotter.window_size = list(size)
        self._show(plotter, state)
        plotter.render()
        return plotter

    def _show(self, plotter: pv.Plotter, state: ExplorerState) -> None:
        drawn, theme = draw(state, self.catalogue), palette.theme(state.theme)
        bodies = self.bodies(state)
        for structure_id, mesh in bodies.items():
            actor = plotter.actors[structure_id]
            if actor.mapper.dataset is not mesh:
                actor.mapper.dataset = mesh
            self._dress(actor, structure_id, drawn, theme)
        plotter.renderer.set_background(theme.background[1], top=theme.background[0])
        width, height = plotter.window_size
        camera = cameras.camera_of(state, self._framed(drawn, bodies), width / height)
        for name in [name for name in plotter.actors if name.startswith(OVERLAY)]:
            plotter.remove_actor(plotter.actors[name], render=False)
        sections = cutting.sections(state.cuts, bodies)
        self._cut(plotter, sections, drawn, theme, bodies)
        marks = marking.drawn(state.marks, self.meshes, bodies, drawn.shown, sections)
        _mark(plotter, marks, theme, camera.half_height_mm * max(MARK_RADIUS, 2.0 * MARK_RADIUS_PX / height))
        self._aim(plotter, camera)
        towards = cameras.axes(camera.azimuth_deg, camera.elevation_deg)[2]
        for structure_id in bodies:
            if nearer := palette.nearer_mm(self._kind(structure_id)):
                plotter.actors[structure_id].position = tuple(nearer * towards)

    def _cut(
        self, plotter: pv.Plotter, sections: list[cutting.Section], drawn: Drawn, theme: palette.Theme,
        bodies: Mapping[str, pv.PolyData],
    ) -> None:  # fmt: skip
        for structure_id in bodies:
            _clip(plotter.actors[structure_id], sections)
        solids = {name: mesh for name, mesh in bodies.items() if drawn.shown.get(name) == "show"}
        kinds = {name: palette.tissue(self._kind(name)) for name in solids}
        tints = {name: emphasis for name in solids if (emphasis := _emphasis(name, drawn, theme))}
        # Slicing everything takes a second, and a turned camera changes nothing of it.
        wished = (tuple((*cut.normal, cut.offset_mm) for cut in sections), tuple(solids), tuple(tints.items()), bodies)
        if self._faces.get("wished") != wished:
            made = [cutting.faces(solids, kinds, section, tints) for section in sections]
            self._faces.update(wished=wished, made=made)
        for number, (section, faces) in enumerate(zip(sections, self._faces["made"], strict=True)):
            if faces is None:
                continue
            actor = plotter.add_mesh(
                faces, name=f"{OVERLAY}cut-{number}", scalars="rgb", rgb=True, lighting=False, render=False,
                reset_camera=False, copy_mesh=False,
            )  # fmt: skip
            _clip(actor, [other for other in sections if other is not section])

    def _dress(self, actor: pv.Actor, structure_id: str, drawn: Drawn, theme: palette.Theme) -> None:
        shown = drawn.shown.get(structure_id, "hide")
        tissue = pv.Color(palette.tissue_colour(self._kind(structure_id)))
        emphasis = _emphasis(structure_id, drawn, theme)
        actor.visibility = shown != "hide"
        actor.prop.opacity = GHOST_OPACITY if shown == "ghost" else 1.0
        actor.prop.color = pv.Color(theme.ghost) if shown == "ghost" else _mixed(tissue, emphasis)

    def _kind(self, structure_id: str) -> str:
        return str(self.catalogue["structures"].get(structure_id, {}).get("kind", "bone"))

    def _framed(self, drawn: Drawn, bodies: Mapping[str, pv.PolyData]) -> NDArray[np.float64]:
        shown = [bodies[name].points for name, how in drawn.shown.items() if how != "hide" and name in bodies]
        if not shown:
            shown = [mesh.points for mesh in bodies.values()]
        if not shown:
            return np.zeros((0, 3))
        step = max(1, sum(len(points) for points in shown) // FRAMED_POINTS)
        return np.concatenate([points[:: max(1, step)] for points in shown]).astype(float)

    def _aim(self, plotter: pv.Plotter, camera: cameras.Camera) -> None:
        plotter.camera.position = camera.position_mm
        plotter.camera.focal_point = camera.target_mm
        plotter.camera.up = cameras.axes(camera.azimuth_deg, camera.elevation_deg)[1]
        plotter.camera.view_angle = cameras.view_angle_deg()
        plotter.camera.parallel_projection = camera.parallel
        plotter.camera.parallel_scale = camera.half_height_mm
        plotter.reset_camera_clipping_range()


def _read(file: Path, sha256: str | None) -> pv.PolyData:
    if not file.is_file():
        raise FileNotFoundError("expected a mesh file; `make meshes` builds it")
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    if sha256 not in (None, digest):
        raise ValueError(f"expected the digest {sha256} of the manifest, got {digest}; `make meshes` builds it anew")
    with warnings.catch_warnings():
        # PyVista only warns when VTK's reader fails and hands back an empty mesh, which is told below.
        warnings.simplefilter("ignore", UserWarning)
        mesh = pv.read(file)
    if not isinstance(mesh, pv.PolyData) or mesh.n_cells == 0 or not np.isfinite(mesh.points).all():
        raise ValueError("expected a surface with finite points; `make meshes` builds it anew")
    mesh.compute_normals(cell_normals=False, split_vertices=False, inplace=True)
    return mesh


def _emphasis(structure_id: str, drawn: Drawn, theme: palette.Theme) -> str | None:
    if structure_id in drawn.selected:
        return theme.selected
    return theme.highlighted if structure_id in drawn.lit else None


def _clip(actor: pv.Actor, sections: list[cutting.Section]) -> None:
    actor.mapper.RemoveAllClippingPlanes()
    for section in sections:
        actor.mapper.AddClippingPlane(section.plane)


def _mark(plotter: pv.Plotter, marks: list[marking.Drawn], theme: palette.Theme, radius_mm: float) -> None:
    for number, mark in enumerate(marks):
        plotter.add_mesh(
            mark.shape(radius_mm), name=f"{OVERLAY}mark-{number}", color=theme.mark, lighting=False, render=False,
            reset_camera=False,
        )  # fmt: skip
    told = [mark for mark in marks if mark.text]
    if told:
        plotter.add_point_labels(
            np.array([mark.anchor for mark in told]), [mark.text for mark in told], name=f"{OVERLAY}words",
            text_color=theme.background[0], shape_color=theme.mark, shape_opacity=1.0, font_size=13, show_points=False,
            always_visible=True, render=False, reset_camera=False, margin=4,
        )  # fmt: skip


def _mixed(tissue: pv.Color, emphasis: str | None) -> pv.Color:
    if emphasis is None:
        return tissue
    mixed = (1.0 - palette.TINT) * np.array(tissue.float_rgb) + palette.TINT * np.array(pv.Color(emphasis).float_rgb)
    return pv.Color(tuple(float(part) for part in mixed))


def _png(image: NDArray[np.uint8]) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(image).save(buffer, "PNG")
    return buffer.getvalue()
