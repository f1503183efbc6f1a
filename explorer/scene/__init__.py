"""The atlas in PyVista: the same scene off-screen, for pictures, measuring and picking on the server."""
