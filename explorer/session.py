"""One visitor: the state, the view that shows it, and what passes between the two.

Everything that can change the state ends in `ExplorerState.take`, and everything that must know hears of it from
the state; the watchers are set up here and nowhere else.
"""

import asyncio
import logging
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Final, Literal

from explorer.library import Library
from explorer.state import ExplorerState, StateError
from explorer.view.component import Link, PageLink, SpineView

log = logging.getLogger(__name__)

SHARED: Final = tuple(key for key in ExplorerState().to_json() if key != "version")
LARGEST_PICTURE_PX: Final = 2048
MOST_PROBLEMS: Final = 3
"""Notices about broken files that one page shows; the terminal lists them all."""

# VTK draws in one thread, one picture at a time, so that a visitor without WebGL holds up nobody's clicks.
_painter = ThreadPoolExecutor(1, "painter")


class Session:
    """What one visitor sees.

    Parameters
    ----------
    library : Library
        Meshes and words, shared by all visitors.
    host : "page" or "notebook"
        Where the view is shown.
    values : mapping, optional
        Where to begin; as `ExplorerState.take` reads it.

    Attributes
    ----------
    state : ExplorerState
    view : Link
        To be put on one page; a component shown twice is two viewers that share one state.
    """

    def __init__(
        self, library: Library, host: Literal["page", "notebook"] = "page", values: Mapping[str, Any] | None = None
    ) -> None:
        self.library = library
        self.state = ExplorerState(library.vocabulary, **dict(values or {}))
        self.view: Link = _link(host, self.state.to_json(), library)
        self._closed = False
        self._from_browser = False
        self._waiting_picture: dict[str, Any] | None = None
        self._answers: Mapping[str, Callable[[Mapping[str, Any]], None]] = {
            "hello": self._hello,
            "state": self._state,
            "need-asset": self._need_asset,
            "picture": self._picture,
            "pick": self._pick,
        }
        self.state.param.watch(self._push, list(SHARED))
        self.view.on_msg(lambda event: self.receive(event.data))

    def receive(self, message: object) -> None:
        """Act on one message of the browser.

        A browser can send anything: what makes no sense is logged, answered with a notice and changes nothing.
        """
        kind = message.get("type") if isinstance(message, Mapping) else None
        answer = self._answers.get(kind) if isinstance(kind, str) else None
        if answer is None or not isinstance(message, Mapping):
            log.warning("message of the browser: expected one of %s, got %.80r", ", ".join(self._answers), message)
            return
        try:
            answer(message)
        except (StateError, KeyError, TypeError, ValueError) as error:
            log.warning("message %s of the browser: %s", kind, error)
            self.view.send("notice", level="error", text=str(error))

    def close(self) -> None:
        """Forget what was still asked for; the visitor has gone."""
        self._closed = True

    def _push(self, *_: object) -> None:
        # The browser acted first on what it reports; sending it back could undo what the visitor did since.
        if self._from_browser:
            # What others set when they hear of it is Python's own and goes to the browser.
            self._from_browser = False
            self.view.hold(self.state.to_json())
        else:
            self.view.state = self.state.to_json()

    def _hello(self, message: Mapping[str, Any]) -> None:
        self._take(message["state"])
        problems = self.library.problems
        for problem in problems[:MOST_PROBLEMS]:
            self.view.send("content-error", text=problem)
        if len(problems) > MOST_PROBLEMS:
            more = f"{len(problems) - MOST_PROBLEMS} more files have errors; `spine-explorer check` lists them"
            self.view.send("content-error", text=more)

    def _state(self, message: Mapping[str, Any]) -> None:
        self._take(message["patch"])

    def _take(self, patch: Mapping[str, Any]) -> None:
        self._from_browser = True
        try:
            self.state.take(patch)
        finally:
            self._from_browser = False

    def _need_asset(self, message: Mapping[str, Any]) -> None:
        asset = self.library.package.files[message["name"]]
        self.view.send("asset", name=asset.name, bytes=asset.content)

    def _picture(self, message: Mapping[str, Any]) -> None:
        size = _size(message)
        state = ExplorerState.from_json(message["state"], self.library.vocabulary)
        seq = message["seq"]
        waiting = self._waiting_picture
        self._waiting_picture = {"state": state, "size": size, "seq": seq}
        if waiting is None:
            self._in_background(self._paint, lambda painted: self.view.send("picture", **painted))

    def _paint(self) -> dict[str, Any]:
        # Only the newest wish is drawn: while one picture is in the making, a turning visitor asks for many.
        wish, self._waiting_picture = self._waiting_picture, None
        if wish is None:
            raise ValueError("picture: nothing to draw")
        return {"seq": wish["seq"], "png": self.library.stage().picture(wish["state"], wish["size"])}

    def _pick(self, message: Mapping[str, Any]) -> None:
        size = _size(message)
        state = ExplorerState.from_json(message["state"], self.library.vocabulary)
        x, y, seq = float(message["x"]), float(message["y"]), message["seq"]
        self._in_background(
            lambda: self.library.stage().pick(state, size, x, y),
            lambda found: self.view.send("picked", seq=seq, id=found),
        )

    def _in_background(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        loop = asyncio.get_running_loop()

        def finish(done: Future[Any]) -> None:
            error = done.exception()
            if self._closed:
                return
            if error is not None:
                log.error("picture on the server: %s", error, exc_info=error)
                self.view.send("notice", level="error", text=f"picture on the server: {error}")
            else:
                then(done.result())

        # Those who have gone keep nobody waiting.
        job = _painter.submit(lambda: None if self._closed else work())
        job.add_done_callback(lambda done: loop.call_soon_threadsafe(finish, done))


def _link(host: str, state: dict[str, Any], library: Library) -> Link:
    if host == "page":
        return PageLink(state=state)  # type: ignore[no-untyped-call]  # Panel leaves its classes untyped
    return SpineView(  # type: ignore[no-untyped-call]
        state=state, assets=library.package.describe("message"), sizing_mode="stretch_width"
    )


def _size(message: Mapping[str, Any]) -> tuple[int, int]:
    width, height = int(message["width"]), int(message["height"])
    if not (1 <= width <= LARGEST_PICTURE_PX and 1 <= height <= LARGEST_PICTURE_PX):
        raise ValueError(f"picture: expected 1 to {LARGEST_PICTURE_PX} pixels each way, got {width} x {height}")
    return width, height
