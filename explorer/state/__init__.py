"""What one visitor sees and has chosen: the same keys, in the same JSON, in Python, the browser and the address.

`ExplorerState` is a `param.Parameterized`, so any part of it can be watched; every value is checked when it is
set, so a state that exists is a state that can be shown. It holds choices only: no words, no shapes, no pixels.

Examples
--------
>>> state = ExplorerState(selected="disc.L4-L5", view="left")
>>> to_address(state)
'select=disc.L4-L5&view=left'
>>> ExplorerState.from_json(state.to_json()).selected
'disc.L4-L5'
"""

from explorer.state.address import LONGEST_ADDRESS, parse_address, to_address
from explorer.state.checks import ANATOMY, StateError, Vocabulary
from explorer.state.model import REGISTERS, SETTINGS, SHOWN_AS, THEMES, VERSION, VIEWS, ExplorerState
from explorer.state.seen import MARK_PLACES, PAGE_KINDS, PEEL_STEPS, PLANES, PROJECTIONS

__all__ = [
    "ANATOMY",
    "LONGEST_ADDRESS",
    "MARK_PLACES",
    "PAGE_KINDS",
    "PEEL_STEPS",
    "PLANES",
    "PROJECTIONS",
    "REGISTERS",
    "SETTINGS",
    "SHOWN_AS",
    "THEMES",
    "VERSION",
    "VIEWS",
    "ExplorerState",
    "StateError",
    "Vocabulary",
    "parse_address",
    "to_address",
]
