"""The view as Panel knows it: three parameters down, messages up.

The words of the messages are those of `protocol.ts`. A click is a message and not a parameter, because Panel
holds parameters back for 50 ms.
"""

from typing import Any

import param
from bokeh.embed.bundle import extension_dirs
from panel.custom import JSComponent
from panel.io.model import apply_changes_without_dispatch

from explorer.view import bundle
from explorer.view.assets import EXTENSION

extension_dirs[EXTENSION] = bundle.DIST


class Link(JSComponent):
    """What passes between Python and a view, wherever that is shown."""

    state = param.Dict(default={}, doc="The state as Python holds it, for the browser to follow.")

    __abstract = True

    def hold(self, state: dict[str, Any]) -> None:
        """Keep a state the browser has already, for a view that is shown or connected again later."""
        with param.parameterized.discard_events(self):
            self.state = state
        for model, _ in self._models.values():
            if model.document is not None:
                apply_changes_without_dispatch(model.document, model.data, {"state": state})  # type: ignore[no-untyped-call]

    def send(self, kind: str, **values: Any) -> None:
        """Send one message to the browser; bytes go as they are."""
        self._send_msg({"type": kind, **values})


class PageLink(Link):
    """The link of a page of our own, which draws itself before Panel has loaded and is joined here."""

    host = param.String(default="page", constant=True)

    _esm = "export function render({ model }) { window.SpineExplorer?.join(model); }"


class SpineView(Link):
    """The view in a notebook cell.

    The class has the name under which the bundle exports its `render`.
    """

    assets = param.Dict(default={}, doc="What `Package.describe` says.")
    host = param.String(default="notebook", constant=True)

    _bundle = bundle.path()
    _esm = ""  # with any text here Panel ignores the bundle as soon as it reloads on change
