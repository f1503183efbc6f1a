"""The explorer in a notebook cell, driven from Python, and saved as one file."""

import base64
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from explorer.handout import one_file
from explorer.library import library
from explorer.session import Session
from explorer.state import ExplorerState

if TYPE_CHECKING:
    import pyvista as pv

STILL_PX: Final = (900, 600)


class SpineExplorer:
    """A spine to look at, click and drive.

    As the last value of a cell it shows the view and the card of the page. What is clicked there is in `state` at
    once, and what is set here is shown there.

    Parameters
    ----------
    select : str, optional
        Id of the structure to begin with.
    height_px : int
        Height of the cell.
    **values
        Any other part of the state, such as ``view="left"``.

    Attributes
    ----------
    session : Session
        What passes between Python and the browser.

    Examples
    --------
    >>> explorer = SpineExplorer("disc.L4-L5", view="left")
    >>> heard = []
    >>> stop = explorer.on_select(heard.append)
    >>> explorer.select("bone.vertebra.L4")
    >>> explorer.state.selected, heard
    ('bone.vertebra.L4', ['bone.vertebra.L4'])
    """

    def __init__(self, select: str | None = None, *, height_px: int = 640, **values: Any) -> None:
        self.session = Session(library(), "notebook", {"selected": select} | values)
        self.session.view.height = height_px

    @property
    def state(self) -> ExplorerState:
        """What is shown and chosen; setting a part of it changes the view."""
        return self.session.state

    def select(self, *structure_ids: str | None) -> None:
        """Choose one structure or several, or nothing with None; the card is that of the first.

        Raises StateError naming the id, and a near one, if it is unknown, and changes nothing then.

        >>> explorer = SpineExplorer()
        >>> explorer.select("disc.L4-L5", "bone.vertebra.L4")
        >>> explorer.state.selected, explorer.state.also
        ('disc.L4-L5', ['bone.vertebra.L4'])
        """
        chosen = [one for one in structure_ids if one is not None]
        self.state.take({"selected": chosen[0] if chosen else None, "also": chosen[1:]})

    def capture(self) -> dict[str, Any]:
        """Return all that is seen, marks and camera too, as JSON-ready values that `restore` and the page read."""
        return self.state.to_json()

    def restore(self, view: Mapping[str, Any] | str) -> None:
        """Show what was captured, here or in a page, by this version or an older one.

        What the view does not name is as at the start; theme, register and language stay the reader's own.

        Parameters
        ----------
        view : mapping or str
            What `capture` returned, or the JSON text that the page copies and saves.

        Raises StateError naming the key that cannot be shown, and changes nothing then.

        >>> explorer = SpineExplorer("disc.L4-L5", cuts={"sagittal": {"at_mm": 0}})
        >>> kept = explorer.capture()
        >>> explorer.state.take({"selected": None, "cuts": {}})
        {'selected': None, 'cuts': {}}
        >>> explorer.restore(kept)
        >>> explorer.state.selected, list(explorer.state.cuts)
        ('disc.L4-L5', ['sagittal'])
        """
        self.state.restore(view)

    def on_select(self, callback: Callable[[str | None], Any]) -> Callable[[], None]:
        """Call back with the id whenever another structure is chosen, wherever that happens.

        Returns a function that ends it.
        """
        watcher = self.state.param.watch(lambda event: callback(event.new), "selected")
        return lambda: self.state.param.unwatch(watcher)

    def plotter(self, size: tuple[int, int] = (1000, 800)) -> "pv.Plotter":
        """Return an off-screen PyVista plotter that shows what is shown now; actors are named by structure id."""
        return self.session.library.stage().plotter(self.state, size)

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Save what is shown now as one HTML file that needs no server and no network, and return where it is.

        Raises OSError naming the path and the reason if it cannot be written.
        """
        return one_file.save(path, self.session.library.package, self.state.to_json())

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> Any:
        """Show the view, and beside it a still picture for where no kernel answers."""
        import panel as pn

        # Panel's own scripts go into the page itself: nothing is fetched from another host.
        pn.extension(inline=True)
        shown = self.session.view._repr_mimebundle_(include, exclude)  # type: ignore[no-untyped-call]
        data, metadata = shown if isinstance(shown, tuple) else (shown or {}, {})
        picture = self.session.library.stage().picture(self.state, STILL_PX)
        return data | {"image/png": base64.b64encode(picture).decode("ascii"), "text/plain": repr(self)}, metadata

    def __repr__(self) -> str:
        return f"SpineExplorer(selected={self.state.selected!r})"
