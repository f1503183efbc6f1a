"""The whole atlas in Panel's VTK pane, one per visitor, as its documentation shows it."""

import panel as pn

from explorer.library import library

pn.extension("vtk")
pn.pane.VTK(library().stage().plotter(size=(1000, 800)).ren_win, width=1000, height=800).servable()
