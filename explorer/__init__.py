"""Spine explorer: a spine that can be clicked, read, driven from Python and handed over as one file.

Importing this package touches no disk and opens no display; `Spine` and `SpineExplorer` are loaded on first use.
"""

__version__ = "0.1.0"
__all__ = ["Spine", "SpineExplorer", "__version__"]


def __getattr__(name: str) -> object:
    if name == "SpineExplorer":
        from explorer.notebook import SpineExplorer

        return SpineExplorer
    if name == "Spine":
        from explorer.spine import Spine

        return Spine
    raise AttributeError(f"module 'explorer' has no attribute {name!r}")
