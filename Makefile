# Spine Explorer. `make help` lists what there is.
# Windows and macOS users find the same steps without make in the README.

PYTHON ?= python3
PORT   ?= 5006
REFERENCE ?= ../shared/reference
VENV   := .venv
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip --disable-pip-version-check --quiet
NODE   := explorer/view/node_modules/.package-lock.json

.DEFAULT_GOAL := help
.PHONY: help serve test quick lint bundle meshes fit check bench soak picture pictures clean

help: ## list the commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(f"Python 3.11 or newer is needed, got {sys.version.split()[0]}; try make PYTHON=python3.12" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.serve: $(BIN)/python pyproject.toml constraints.txt
	@echo "Installing what the explorer needs (once)..."
	@$(PIP) install --no-compile --constraint constraints.txt --editable .
	@touch $@

$(VENV)/.test: $(VENV)/.serve
	@echo "Installing what the tests need (once)..."
	@$(PIP) install --no-compile --constraint constraints.txt --editable '.[test]'
	@touch $@

$(VENV)/.bench: $(VENV)/.test
	@$(PIP) install --constraint constraints.txt --editable '.[bench]'
	@touch $@

$(NODE): explorer/view/package-lock.json
	cd explorer/view && npm ci --no-audit --no-fund
	@touch $@

serve: $(VENV)/.serve ## show the explorer in the browser (PORT=5006)
	@$(BIN)/spine-explorer serve --port $(PORT)

test: $(VENV)/.test ## install what the tests need, Chromium included, and run them all
	@PYTHON=$(BIN)/python sh tools/chromium.sh
	@if command -v npm > /dev/null; then $(MAKE) --no-print-directory $(NODE); fi
	$(BIN)/python -m pytest $(ARGS)

quick: $(VENV)/.test ## the tests that need no browser
	$(BIN)/python -m pytest -m "not browser and not slow" $(ARGS)

lint: $(VENV)/.test ## style, types and import contracts
	$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy && $(BIN)/lint-imports

bundle: $(NODE) ## rebuild the browser side (Node 20 and npm)
	cd explorer/view && npm run --silent build

meshes: $(VENV)/.test $(NODE) ## rebuild the meshes whose recipe or code has changed
	$(BIN)/spine-explorer build

fit: $(VENV)/.test ## fit the vertebrae to the specimens again (REFERENCE=folder of specimens)
	$(BIN)/python -m explorer.modelling.series --sizes --write
	$(BIN)/python -m explorer.modelling.refit $(REFERENCE)
	$(BIN)/python -m explorer.modelling.series --arches --write

check: $(VENV)/.serve ## check the content and say what is wrong, and where
	@$(BIN)/spine-explorer check

bench: $(VENV)/.bench ## measure the budgets beside Panel's VTK pane and PyVista's trame view
	@PYTHON=$(BIN)/python sh tools/chromium.sh
	$(BIN)/python -m tests.bench

soak: $(VENV)/.test ## use the explorer for half an hour and see whether memory grows
	$(BIN)/python -m tests.bench.soak

picture: $(VENV)/.test ## take the picture in the README from the running page
	$(BIN)/python tools/picture.py

pictures: $(VENV)/.test ## take anew the standard views that the tests compare
	$(BIN)/python -m tests.ui.pictures

clean: ## remove the environment and what tools have cached
	rm -rf $(VENV) explorer/view/node_modules .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
