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
begin = Session.__init__


def noticed(self, *args, **kwargs):
    begin(self, *args, **kwargs)
    alive.add(self)


class States(RequestHandler):
    def get(self):
        gc.collect()
        self.write(json.dumps([session.state.to_json() for session in alive]))


Session.__init__ = noticed
delivery.ROUTES.append((r"/test/states", States))
sys.exit(cli.main(["serve", "--port", sys.argv[1]]))
