"""Rule on colour: what is lit must stand out from the background in every theme (WCAG 2.2, 1.4.11)."""

import re
from collections.abc import Iterator
from typing import Final

from explorer.content.problem import Problem, pointer
from explorer.content.rules.context import Context

LEAST_CONTRAST: Final = 3.0
TEXT_CONTRAST: Final = 4.5
MARKS: Final = ("selected", "highlighted")
_HEX: Final = re.compile(r"#[0-9A-Fa-f]{6}")


def luminance(colour: str) -> float:
    """Return the relative luminance of ``#RRGGBB``, 0 for black and 1 for white (WCAG 2.2).

    >>> round(luminance("#FFFFFF"), 3), luminance("#000000")
    (1.0, 0.0)
    """
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, from 1 to 21.

    >>> contrast("#000000", "#FFFFFF")
    21.0
    """
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def marks_stand_out(context: Context) -> Iterator[Problem]:
    """V30: outlines of what is selected or lit reach 3:1 against the background, text 4.5:1; needs the palette."""
    for theme, colours in (context.palette or {}).get("themes", {}).items():
        grounds = colours.get("background", ())
        for mark in (*MARKS, "text"):
            least = TEXT_CONTRAST if mark == "text" else LEAST_CONTRAST
            colour = colours.get(mark, "")
            at = pointer("themes", theme, mark)
            if not _HEX.fullmatch(colour):
                yield Problem("V30", "palette.json", at, colour, "a colour such as #0B5FD0")
                continue
            for ground in grounds:
                ratio = contrast(colour, ground)
                if ratio < least:
                    yield Problem("V30", "palette.json", at, f"{ratio:.2f}:1 on {ground}", f"at least {least:g}:1")
        if len({colours.get(mark) for mark in MARKS}) < len(MARKS):
            yield Problem("V30", "palette.json", pointer("themes", theme), "one colour", "a colour for each mark")
