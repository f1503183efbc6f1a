"""Take the pictures in the README from the running page: `make picture`."""

import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.ui.driving import FLAGS, ROOT, Visitor, chromium, serving

PICTURES = {
    "page.png": ("?select=disc.L4-L5&view=left", {"width": 1280, "height": 800}, "light"),
    "phone.png": ("?select=bone.vertebra.L4", {"width": 390, "height": 780}, "dark"),
}


def main():
    folder = ROOT / "docs" / "images"
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as log, serving(Path(log)) as server, sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium(), args=list(FLAGS))
        for name, (query, size, scheme) in PICTURES.items():
            context = browser.new_context(viewport=size, color_scheme=scheme, reduced_motion="reduce")
            visitor = Visitor(context.new_page()).open(server.url + query)
            visitor.page.screenshot(path=folder / name)
            context.close()
        browser.close()


if __name__ == "__main__":
    main()
