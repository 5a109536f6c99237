# make demo · make test: each makes the virtual environment first. PYTHON picks the interpreter (3.11 or newer).
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.installed

.PHONY: install demo test lint lock help-docs picture score fit
install: $(READY)

$(READY): requirements-dev.txt pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Orewire needs Python 3.11 or newer: make PYTHON=python3.12 …")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $(READY)

demo: install
	$(BIN)/orewire demo --dir demo

test: lint
	$(BIN)/python -m pytest -n auto --dist worksteal

lint: install
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# How well figures are read: on our own annotated articles, and on the measuring set where it lies beside the checkout.
score: install
	$(BIN)/python -m benchmarks.score_gold
	$(BIN)/python -m benchmarks.score_stories

# Learns the weights of the reader's links and confidence anew, and prints how they do on articles not learned from.
fit: install
	$(BIN)/python -m benchmarks.fit_entities --write
	$(BIN)/python -m benchmarks.fit_confidence --write

# Renews the pins; hashes only, no addresses.
lock: install
	$(BIN)/uv pip compile --quiet --upgrade --universal --generate-hashes --no-header --no-annotate --no-emit-index-url --no-emit-find-links --python-version 3.11 pyproject.toml -o requirements.txt
	$(BIN)/uv pip compile --quiet --upgrade --universal --generate-hashes --no-header --no-annotate --no-emit-index-url --no-emit-find-links --python-version 3.11 --extra dev pyproject.toml -o requirements-dev.txt

# Renews docs/cli.md from the commands' own help, docs/wires.md from the spiders; a test holds both true.
help-docs: install
	$(BIN)/python -m docs.cli_help > docs/cli.md
	$(BIN)/python -m docs.wire_list > docs/wires.md

# Draws docs/demo.svg from a run of the demo.
picture: install
	$(BIN)/python -m docs.picture
