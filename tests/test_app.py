"""The page before any browser has seen it."""

import re

from bokeh.document import Document
from panel.io.state import set_curdoc

from explorer.app import page


def test_no_part_of_a_session_points_at_another_host():
    # A websocket that comes late begins a session without the page's markup, where Panel would put the addresses right.
    document = Document()
    with set_curdoc(document):
        session = page(document)
    models = [model.properties_with_values() for model in document.models]
    assert re.findall(r"https?://[^\s'\"]+", str(models)) == []
    assert "static/extensions/panel/" in str(models)
    session.close()
