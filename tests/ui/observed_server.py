"""`spine-explorer serve` with a window into it: which sessions are alive and what each of them has chosen."""

import gc
import json
import sys
import weakref

from tornado.web import RequestHandler

from explorer import cli
from explorer.session import Session
from explorer.view import delivery

alive = weakref.WeakSet()


class States(RequestHandler):
    def get(self):
        gc.collect()
        self.write(json.dumps([session.state.to_json() for session in alive]))


def main(port):
    begin = Session.__init__

    def noticed(self, *args, **kwargs):
        begin(self, *args, **kwargs)
        alive.add(self)

    Session.__init__ = noticed
    delivery.ROUTES.append((r"/test/states", States))
    return cli.main(["serve", "--port", port])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
