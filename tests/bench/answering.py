"""`spine-explorer serve` that says a word to every choice, so that the way to Python and back can be timed."""

import sys

from explorer import cli
from explorer.session import Session


def main(port):
    begin = Session.__init__

    def answering(self, *args, **kwargs):
        begin(self, *args, **kwargs)
        self.state.param.watch(
            lambda event: self.view.send("notice", level="info", text=f"heard {event.new}"), "selected"
        )

    Session.__init__ = answering
    return cli.main(["serve", "--port", port])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
