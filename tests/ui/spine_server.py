"""A `Spine` served by Panel as a notebook shows it; Python answers every bend with a finding of the same number."""

import sys

import panel as pn

from explorer import Spine


def spine():
    one = Spine(height_px=700)

    def answer(posture):
        one.set("wedge-fracture", level="L1", percent=abs(posture.get("extension_deg", 0.0)))

    one.on("posture", answer)
    return one.explorer.session.view


if __name__ == "__main__":
    pn.extension(inline=True)
    pn.serve(spine, port=int(sys.argv[1]), show=False)
