"""The page, one session per visitor: what ``panel serve explorer/app.py`` runs."""

from pathlib import Path
from typing import Final
from urllib.parse import urlencode

import jinja2
import panel as pn
from bokeh.document import Document
from bokeh.io import curdoc
from panel.io.resources import LOCAL_DIST

from explorer.handout.one_file import as_script_json
from explorer.library import library
from explorer.session import Session
from explorer.state import parse_address
from explorer.view import bundle
from explorer.view.assets import EXTENSION, address, publish
from explorer.view.poster import poster

TITLE: Final = "Spine Explorer"
DESCRIPTION: Final = "A spine to turn, click and read: what each part does, what can trouble it and what helps."
WAITING: Final = "The spine is loading"
NOSCRIPT: Final = "The Spine Explorer draws in your browser and needs JavaScript. Please switch it on for this page."
FAILED: Final = "The page could not be loaded. Please load it again."
OF_THE_READER: Final = frozenset({"theme", "register", "language"})
"""What an address may say without the picture being another than the standard one."""
ICON: Final = (
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='%230b5fd0'%3E"
    "%3Crect x='5' y='1' width='6' height='3' rx='1.5'/%3E%3Crect x='4.5' y='5' width='7' height='3' rx='1.5'/%3E"
    "%3Crect x='4' y='9' width='8' height='3' rx='1.5'/%3E%3Cpath d='M5 13h6l-3 3z'/%3E%3C/svg%3E"
)

# Jinja's own escaping stays off because Bokeh hands over finished markup; the template escapes every text itself.
_TEMPLATE: Final = jinja2.Environment(autoescape=False).from_string(
    (Path(__file__).parent / "view" / "page.html").read_text("utf-8")
)


def page(document: Document) -> Session:
    """Put the session of a new visitor on its document and return it.

    The address says where the visitor begins; what it says wrong is told by the page itself.
    """
    pn.extension(reconnect=True)
    shared = library()
    publish(shared.package.files.values())
    values, _ = parse_address(_query(document), shared.vocabulary)
    session = Session(shared, "page", values)
    root = f"{pn.state.rel_path}/" if pn.state.rel_path else "./"
    assets = shared.package.describe("url", root)
    stand_in = poster(shared.package) if values.keys() <= OF_THE_READER else None
    publish([stand_in] if stand_in else [])
    document.on_session_destroyed(lambda _: session.close())
    document.template = _TEMPLATE
    document.template_variables.update(
        language=session.state.language,
        description=DESCRIPTION,
        waiting=WAITING,
        noscript=NOSCRIPT,
        failed=FAILED,
        icon=ICON,
        # Without this a session that a late websocket begins would fetch Panel's styles from Panel's own host.
        dist_url=f"{root}{LOCAL_DIST}",
        bundle=f"{root}static/extensions/{EXTENSION}/{bundle.path().name}",
        poster=address(stand_in, root) if stand_in else None,
        preload=[assets["files"][name]["url"] for name in shared.package.first],
        options=as_script_json({"host": "page", "state": session.state.to_json(), "assets": assets}),
    )
    session.view.server_doc(document, title=TITLE, location=False)
    return session


def _query(document: Document) -> str:
    context = document.session_context
    request = getattr(context, "request", None)
    arguments = request.arguments if request else {}
    return urlencode([(key, value) for key, values in arguments.items() for value in values])


if __name__.startswith("bokeh_app"):
    page(curdoc())
