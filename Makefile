# `make help` lists what there is to do. Everything is made inside this folder.

VENV := .venv
BIN := $(VENV)/bin
# Any Python from 3.11 on: make setup PYTHON=python3.13
PYTHON ?=

HAS_UI := $(wildcard frontend/package.json)
HAS_CODEGEN := $(wildcard frontend/codegen/package.json)
UI_SOURCES := $(if $(HAS_UI),$(shell find frontend/src frontend/public frontend/scripts -type f \
	! -name routeTree.gen.ts) $(wildcard frontend/*.html frontend/*.ts frontend/*.json))

.DEFAULT_GOAL := help
.PHONY: help setup run test check fmt bench wheel
.DELETE_ON_ERROR:

help: ## show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## install everything needed and build the web app
setup: $(VENV)/.project $(if $(HAS_UI),frontend/dist/index.html) \
	$(if $(HAS_CODEGEN),frontend/codegen/node_modules/.package-lock.json)

run: setup ## start Seventeen on http://127.0.0.1:8017
	@$(BIN)/seventeen serve

test: setup ## run every check and every test
	@$(BIN)/python -m tests.support.checks

check: setup ## run the quick checks only: format, lint, types, imports
	@$(BIN)/python -m tests.support.checks --quick

fmt: setup ## put the code into the agreed format
	@$(BIN)/ruff check --fix-only --quiet
	@$(BIN)/ruff format --quiet
	@$(if $(HAS_UI),cd frontend && npm run --silent format)

wheel: setup ## make dist/seventeen-*.whl, with the web app in it
	@$(BIN)/python -m hatchling build -t wheel

bench: setup ## measure speed and print the table
	@$(BIN)/python -m tests.benchmarks

$(BIN)/python:
	@python='$(PYTHON)'; \
	for candidate in $${python:-python3 python3.14 python3.13 python3.12 python3.11}; do \
		if $$candidate -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
			echo "Making $(VENV) with $$($$candidate --version)"; \
			exec $$candidate -m venv --clear $(VENV); \
		fi; \
	done; \
	echo "Seventeen needs Python 3.11 or newer. Install it, or name it: make setup PYTHON=..." >&2; \
	exit 1

$(VENV)/.locked: requirements-dev.lock | $(BIN)/python
	@echo "Installing Python packages"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch $@

$(VENV)/.project: pyproject.toml hatch_build.py $(VENV)/.locked
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check \
		--no-deps --no-build-isolation --editable .
	@touch $@

# npm writes this file last, so it stands for a complete installation.
frontend/node_modules/.package-lock.json: frontend/package.json frontend/package-lock.json
	@$(call npm_ci,frontend)

frontend/codegen/node_modules/.package-lock.json: frontend/codegen/package.json frontend/codegen/package-lock.json
	@$(call npm_ci,frontend/codegen)

frontend/dist/index.html: frontend/node_modules/.package-lock.json $(UI_SOURCES)
	@echo "Building the web app"
	@cd frontend && npm run --silent build
	@touch $@

define npm_ci
node -e 'process.exit(process.versions.node.split(".")[0] < 20 ? 1 : 0)' 2>/dev/null || \
	{ echo "Building the web app needs Node.js 20 or newer, with npm." >&2; exit 1; }; \
echo "Installing packages of $(1)"; \
cd $(1) && npm ci --no-fund --no-audit --loglevel=error && touch node_modules/.package-lock.json
endef
