"""The picture of the standard view that stands in on the page until the view itself is drawn.

It shows the shapes of the first pack as the browser first draws them. Its record says of which pack it was taken, and
it is shown of no other: whoever brings another atlas sees nothing that is not theirs. ``make pictures`` takes it anew.
"""

from pathlib import Path
from typing import Final

from explorer.view.assets import Asset, Package

FILE: Final = Path(__file__).with_name("poster.webp")
RECORD: Final = FILE.with_suffix(".sha256")
"""The digest of the pack it was taken of."""


def poster(package: Package) -> Asset | None:
    """Return the picture of the standard view of a package, or None if there is none of its first pack.

    >>> poster(Package({}, (), "catalogue-00000000.json", {})) is None
    True
    """
    if not package.packs:
        return None
    if package.files[package.packs[0]].sha256 != RECORD.read_text("ascii").strip():
        return None
    return Asset.of("poster", FILE.suffix, FILE.read_bytes())
