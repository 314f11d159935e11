# Everything a checkout needs: `make help` lists it. Only Python 3.11 or newer and make have to be there.

VENV = .venv
BIN = $(VENV)/bin
PIP = $(BIN)/python -m pip --disable-pip-version-check
COMPILE = CUSTOM_COMPILE_COMMAND="make lock" $(BIN)/pip-compile --quiet --upgrade --build-deps-for editable \
	--generate-hashes --allow-unsafe --strip-extras --no-annotate --no-emit-index-url --no-emit-trusted-host --no-emit-find-links

help: ## This list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1	\2/p' Makefile

# A server is meant to end by Ctrl-C, which make would call an error. A signal only interrupts a `wait`, hence the loop.
CTRL_C = 130
run: $(VENV)/run.stamp ## Start Fabula on http://127.0.0.1:8000/graphql, with a Neo4j of its own; ARGS="--port 9000" for more
	@trap : INT; trap 'kill $$!' TERM; $(BIN)/fabula serve $(ARGS) & \
	while wait $$!; end=$$?; kill -0 $$! 2>/dev/null; do :; done; exit $$((end == $(CTRL_C) ? 0 : end))

test: $(VENV)/dev.stamp ## Run all tests; ARGS="tests/graph -k order" for some
	@$(BIN)/pytest $(ARGS)

check: $(VENV)/dev.stamp ## Check format, style, types, who imports whom, and that no client breaks unannounced
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/python -m schema.changes

format: $(VENV)/dev.stamp ## Format the code and repair what can be repaired
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

schema: $(VENV)/dev.stamp ## Print schema/schema.graphql anew
	@$(BIN)/fabula schema > $(VENV)/schema.graphql
	@mv $(VENV)/schema.graphql schema/schema.graphql

bench: $(VENV)/run.stamp ## Compare the speed with that of @neo4j/graphql; needs Node.js and wrk; ARGS="--quick" for a glance
	@$(BIN)/python -m benchmarks $(ARGS)

lock: $(VENV)/dev.stamp ## Pin the newest packages that pyproject.toml allows
	@$(COMPILE) --output-file requirements.lock pyproject.toml
	@$(COMPILE) --extra dev --constraint requirements.lock --output-file requirements-dev.lock pyproject.toml

clean: ## Remove the virtual environment and every cache; films in the local Neo4j stay
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build dist *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/bin/python:
	@for python in python3.13 python3.12 python3.11 python3; do \
		if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
			echo "Making $(VENV) with $$($$python --version)"; \
			$$python -m venv $(VENV) && exit 0; \
			rm -rf $(VENV); \
			echo "$$python can't make virtual environments: install its venv package (python3-venv on Debian)." >&2; \
			exit 1; \
		fi; \
	done; \
	echo "Fabula needs Python 3.11 or newer, found $$(python3 --version 2>&1 || echo none): install a newer one and try again." >&2; \
	exit 1

$(VENV)/run.stamp: requirements.lock pyproject.toml $(VENV)/bin/python
	@echo "Installing packages"
	@$(PIP) install --quiet --require-hashes -r requirements.lock
	@$(PIP) install --quiet --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/dev.stamp: requirements-dev.lock $(VENV)/run.stamp
	@$(PIP) install --quiet --require-hashes -r requirements-dev.lock
	@touch $@

.PHONY: help run test check format schema bench lock clean
