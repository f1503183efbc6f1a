"""The command line: spine-explorer serve | build | check | export."""

import argparse
import sys
from collections.abc import Callable, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final

from explorer.state import StateError

DEFAULT_PORT: Final = 5006


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status: 0 done, 1 not done (said why), 2 not understood."""
    options = _parser().parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        return run(options)
    except (OSError, StateError, ValueError) as error:
        print(f"spine-explorer {options.command}: {error}", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="spine-explorer", description="A spine to turn, click and read.")
    parser.add_argument("--version", action="version", version=version("spine-explorer"))
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    serve = commands.add_parser("serve", help="show the explorer in the browser")
    serve.add_argument("--port", type=int, default=DEFAULT_PORT, help=f"port to listen on (default {DEFAULT_PORT})")
    serve.add_argument("--address", default="127.0.0.1", help="address to listen on; 0.0.0.0 lets other devices in")
    serve.add_argument("--origin", action="append", help="HOST:PORT under which other devices reach this one")
    serve.add_argument("--open", action="store_true", help="open the page in a browser")
    serve.set_defaults(run=_serve)

    build = commands.add_parser("build", help="build stale meshes from their recipes", add_help=False)
    build.add_argument("rest", nargs=argparse.REMAINDER)
    build.set_defaults(run=_build)

    check = commands.add_parser("check", help="check the content and say what is wrong, and where")
    check.add_argument("folder", nargs="?", type=Path, help="another folder of annotations")
    check.add_argument("--cards", action="store_true", help="list words and reading grade of every record")
    check.add_argument("--release", action="store_true", help="hold it to what a release asks")
    check.set_defaults(run=_check)

    export = commands.add_parser("export", help="save the explorer as one HTML file that needs no network")
    export.add_argument("path", type=Path)
    export.add_argument("--select", dest="selected", metavar="ID", help="structure to begin with")
    export.add_argument("--condition", metavar="ID", help="condition to begin with")
    export.add_argument("--view", help="anterior, posterior, left, right, superior or inferior")
    export.add_argument("--theme", help="auto, light or dark")
    export.add_argument("--register", help="plain or clinical")
    export.set_defaults(run=_export)
    return parser


def _serve(options: argparse.Namespace) -> int:
    import panel as pn

    from explorer.library import library
    from explorer.view import delivery

    library()
    server = pn.serve(  # type: ignore[no-untyped-call]
        {"/": Path(__file__).with_name("app.py")},
        port=options.port,
        address=options.address,
        websocket_origin=[f"{host}:{options.port}" for host in ("localhost", "127.0.0.1")] + (options.origin or []),
        show=options.open,
        verbose=False,
        start=False,
        location=False,
    )
    # Panel puts its own static handler for an app at / before any extra pattern; what is added here goes before it.
    server._tornado.add_handlers(".*", list(delivery.ROUTES))
    print(f"Spine Explorer is at http://localhost:{options.port}/ (Ctrl+C ends it)", flush=True)
    server.start()
    server.io_loop.start()
    return 0


def _build(options: argparse.Namespace) -> int:
    from explorer.modelling import build

    return build.main(options.rest)


def _check(options: argparse.Namespace) -> int:
    from explorer import resources
    from explorer.content import check

    given = [str(options.folder or resources.data("annotations"))]
    given += [flag for flag in ("--cards", "--release") if getattr(options, flag.removeprefix("--"))]
    atlas, palette = resources.data("meshes") / "manifest.json", Path(__file__).parent / "view" / "palette.json"
    return check.main([*given, "--manifest", str(atlas), "--palette", str(palette)])


def _export(options: argparse.Namespace) -> int:
    from explorer.handout import one_file
    from explorer.library import library
    from explorer.state import ExplorerState

    words = ("selected", "condition", "view", "theme", "register")
    values: dict[str, Any] = {word: getattr(options, word) for word in words if getattr(options, word) is not None}
    shared = library()
    state = ExplorerState(shared.vocabulary, **values)
    path = one_file.save(options.path, shared.package, state.to_json())
    print(f"{path}: {path.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
