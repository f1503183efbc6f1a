#!/bin/sh
# Makes sure there is a Chromium for the browser tests: the one that is there, Debian's, or Playwright's own.
set -eu

for name in chromium chromium-browser google-chrome google-chrome-stable; do
  if command -v "$name" > /dev/null; then exit 0; fi
done
if "${PYTHON:-python3}" -c 'import pathlib, sys; from playwright.sync_api import sync_playwright as p
with p() as play: sys.exit(not pathlib.Path(play.chromium.executable_path).exists())' 2> /dev/null; then exit 0; fi

packages="chromium fonts-dejavu-core"
if command -v apt-get > /dev/null; then
  as_root=""
  if [ "$(id -u)" -ne 0 ]; then as_root="sudo -n"; fi
  echo "Installing Chromium for the browser tests..."
  if $as_root apt-get update -qq && $as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends $packages > /dev/null; then exit 0; fi
fi
if "${PYTHON:-python3}" -m playwright install chromium; then exit 0; fi
echo "The browser tests need Chromium. Install it, or run the others: pytest -m 'not browser'" >&2
exit 1
