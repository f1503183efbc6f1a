"""`spine-explorer serve` that says when it heard of each choice, so that the way to Python can be timed."""

import sys
import time

from explorer import cli
from explorer.session import Session


def main(port):
    begin = Session.__init__

    def answering(self, *args, **kwargs):
        begin(self, *args, **kwargs)
        self.state.param.watch(
            lambda event: self.view.send("notice", level="info", text=f"heard {event.new} {1000 * time.time()}"),
            "selected",
        )

    Session.__init__ = answering
    return cli.main(["serve", "--port", port])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
