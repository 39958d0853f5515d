# 红棉接访台 (Kapok Desk). `make run` and `make test` set up whatever is missing on this machine first.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

UV_VERSION := 0.13.9
UV := .tools/bin/uv
BIN := .venv/bin
DISPLAYED := $(DISPLAY)$(WAYLAND_DISPLAY)
OFFSCREEN := QT_QPA_PLATFORM=offscreen
ENGLISH := resources/translations/kapok_en

# what Qt needs from the system, as library=package of Debian and its relatives
QT_ANY := libglib-2.0.so.0=libglib2.0-0 libGL.so.1=libgl1 libEGL.so.1=libegl1 libfontconfig.so.1=libfontconfig1 \
	libfreetype.so.6=libfreetype6 libdbus-1.so.3=libdbus-1-3 libxkbcommon.so.0=libxkbcommon0 libX11.so.6=libx11-6 \
	libxcb.so.1=libxcb1 libgssapi_krb5.so.2=libgssapi-krb5-2 libzstd.so.1=libzstd1 libbrotlidec.so.1=libbrotli1 \
	libpng16.so.16=libpng16-16 libcups.so.2=libcups2
QT_SCREEN := libX11-xcb.so.1=libx11-xcb1 libxkbcommon-x11.so.0=libxkbcommon-x11-0 libxcb-cursor.so.0=libxcb-cursor0 \
	libxcb-icccm.so.4=libxcb-icccm4 libxcb-image.so.0=libxcb-image0 libxcb-keysyms.so.1=libxcb-keysyms1 \
	libxcb-randr.so.0=libxcb-randr0 libxcb-render.so.0=libxcb-render0 libxcb-render-util.so.0=libxcb-render-util0 \
	libxcb-shape.so.0=libxcb-shape0 libxcb-shm.so.0=libxcb-shm0 libxcb-sync.so.1=libxcb-sync1 \
	libxcb-xfixes.so.0=libxcb-xfixes0 libxcb-xkb.so.1=libxcb-xkb1
SYSTEM := $(QT_ANY) $(if $(DISPLAYED),$(QT_SCREEN))

# installs $missing where that may be done, and names it where not
define INSTALL
[ $${#missing[@]} -gt 0 ] || exit 0; \
	sudo=$$([ "$$(id -u)" -eq 0 ] || echo "sudo -n"); \
	if command -v apt-get >/dev/null && $$sudo true 2>/dev/null; then \
		install="$$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $${missing[*]}"; \
		$$install >/dev/null 2>&1 || { $$sudo apt-get update -qq && $$install >/dev/null; } && exit 0; \
	fi; \
	echo "Missing on this system, please install by hand: $${missing[*]}" >&2
endef

.PHONY: help run test check known-faults format translations shots bench faults-long setup system tested clean

help: ## this list
	@sed -nE 's/^([a-z-]+):.*## (.*)/  make \1\t\2/p' $(firstword $(MAKEFILE_LIST)) | expand -t 20

run: setup ## start the desk; without a display play the scripted day into build/demo
ifeq ($(DISPLAYED),)
	$(OFFSCREEN) $(BIN)/python main.py demo --out build/demo
	@echo "No display here: the scripted day was played offscreen. Its pictures and papers are in build/demo/"
else
	$(BIN)/python main.py
endif

test: tested check ## everything CI runs: the checks below, then every test but the long ones, with coverage
	$(OFFSCREEN) $(BIN)/python -m pytest -n 2 -q -m "not long" --cov --cov-report=term

check: setup known-faults ## style, types and import contracts, and whether anything this rests on has a known fault
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

# nothing is claimed where the list of faults cannot be reached, and nothing fails for it
known-faults: setup ## whether a dependency in uv.lock has a known fault, where their list can be reached
	@found=$$(UV_HTTP_RETRIES=0 $(UV) audit --frozen --preview-features audit-command \
		$(if $(FAULTS),--service-url $(FAULTS)) 2>&1) || code=$$?; \
	if [ $${code:-0} -eq 2 ]; then echo "The list of known faults cannot be reached: dependencies not checked."; \
	else echo "$$found"; exit $${code:-0}; fi

format: setup ## put every file into the one layout that check asks for
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

translations: setup ## gather the texts of the screens and compile their English
	$(BIN)/pyside6-lupdate -silent -no-obsolete -locations none -source-language zh_CN -target-language en_GB \
		$$(find app db ui main.py -name '*.py' | sort) -ts $(ENGLISH).ts
	$(BIN)/pyside6-lrelease -silent $(ENGLISH).ts -qm $(ENGLISH).qm

shots: setup ## every page and dialog as a picture, into build/shots
	$(OFFSCREEN) $(BIN)/python main.py shots --out build/shots

bench: tested setup ## measure speed and size, into build/bench.json, a hall's figures and the exchange, into build/bench-*.json
	$(OFFSCREEN) $(BIN)/python main.py bench --out build/bench.json
	$(OFFSCREEN) $(BIN)/python -m tests.bench.hall --out build/bench-hall.json
	$(OFFSCREEN) $(BIN)/python -m tests.bench.exchange --out build/bench-exchange.json

faults-long: tested setup ## the tests that take hours, such as five thousand kills while registering and a million wrong files
	$(OFFSCREEN) $(BIN)/python -m pytest -q -m long

setup: system $(UV)
	@$(UV) sync --frozen --quiet

$(UV): | system
	@command -v python3 >/dev/null || { echo "Please install Python 3.11 or newer (python3) and run make again." >&2; exit 1; }
	python3 -m venv .tools
	.tools/bin/python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)

# never fails: what cannot be installed here is named, and the machine may have it in another place
system:
	@missing=(); have=$$(PATH="$$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null || true); \
	for pair in $(if $(filter Linux,$(shell uname -s)),$(SYSTEM)); do \
		grep -qF "$${pair%%=*} " <<<"$$have" || missing+=("$${pair#*=}"); \
	done; \
	[ -x $(UV) ] || python3 -c 'import ensurepip, venv' 2>/dev/null || missing+=(python3 python3-venv); \
	$(INSTALL)

# what the tests need besides: a real PostgreSQL, and a compiler for the shim that cuts the power
tested: system
	@missing=(); \
	for place in $$(command -v initdb || true) /usr/lib/postgresql/*/bin/initdb; do [ ! -x "$$place" ] || found=1; done; \
	[ "$${found:-}" ] || missing+=(postgresql); \
	command -v cc >/dev/null || missing+=(gcc libc6-dev); \
	$(INSTALL)

clean: ## forget what was built and installed here (build, .venv, .tools, caches)
	rm -rf build .venv .tools .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache .coverage*
