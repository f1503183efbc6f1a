"""The whole atlas in PyVista's trame view, drawn in the browser, as its documentation shows it."""

import sys

from trame.app import get_server
from trame.ui.vuetify3 import SinglePageLayout
from trame_pyvista.ui import plotter_ui

from explorer.library import library

server = get_server(client_type="vue3")
plotter = library().stage().plotter(size=(1000, 800))
with SinglePageLayout(server) as layout, layout.content:
    plotter_ui(plotter, mode="client", add_menu=False)
server.start(port=int(sys.argv[1]), open_browser=False, show_connection_info=False)
