# Every target does its own set-up: system packages, virtual environment, locked dependencies.
# ARGS goes to the command behind the target: make test ARGS="tests/tradein -k erase"

PYTHON := python3.11
VENV := .venv
BIN := $(VENV)/bin
SYSTEM_READY := $(VENV)/.system-packages
INSTALLED := $(VENV)/.ready
TRANSLATIONS := $(wildcard resources/i18n/*.ts)
READY := $(INSTALLED) $(TRANSLATIONS:.ts=.qm)
GUEST_READY := build/guest/ramdisk.gz
APPLIANCE_READY := build/appliance/base.ready
BOOT_READY := build/boot/packages.ready

# A test starts programs of ours by the hundred; without its bytecode each compiles all that it imports.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help demo test foreign fuzz hostile canaries guest faults appliance boot audit-million lint types qml words shots deb bench lock sbom audit-dependencies clean

help: ## say what can be made
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/make \1\t\2/' | expand -t 20

demo: $(READY) ## one whole trade-in with a simulated iPhone; results in demo-out
	$(BIN)/counterseal demo $(ARGS)

test: $(READY) ## every test of ours alone
	$(BIN)/pytest -n 4 --dist loadgroup $(ARGS)

foreign: $(READY) ## the tests with programs written by others
	$(BIN)/pytest -n 4 --dist loadgroup -m "foreign and not guest" $(ARGS)

fuzz: $(READY) ## every reader against thousands of spoiled files, and hostile phones, other ones each time
	$(BIN)/pytest -n 4 tests/fuzz --hypothesis-profile=fuzz -o faulthandler_timeout=0 $(ARGS)
	$(BIN)/pytest -n 4 -m hostile tests/hostile --first-seed $$(date +%s) --seeds 50 -o faulthandler_timeout=0

hostile: $(READY) ## phones that spoil what they send, layer by layer, led through trade-ins
	$(BIN)/pytest -n 4 -m hostile tests/hostile $(ARGS)

canaries: $(READY) ## every byte that whole trade-ins write, searched; what a thief of the disk and curious staff get
	$(BIN)/pytest -n 3 --dist loadgroup -m "" -o faulthandler_timeout=0 tests/canaries tests/theft $(ARGS)

guest: $(READY) $(GUEST_READY) ## our clients on a real kernel's USB, in a virtual machine
	$(BIN)/pytest -m guest -o faulthandler_timeout=400 tests/guest $(ARGS)

appliance: $(READY) $(APPLIANCE_READY) ## the package on a fresh Debian 12: installed, started, used, upgraded, removed
	packaging/deb/build.sh $(BIN)/pip build/deb
	$(BIN)/pytest -m appliance -s -o faulthandler_timeout=0 tests/appliance $(ARGS)

boot: $(READY) $(APPLIANCE_READY) $(BOOT_READY) ## the appliance on a kernel of its own in QEMU, with both screens, up to its idle page
	packaging/deb/build.sh $(BIN)/pip build/deb
	$(BIN)/pytest -m boot -s -o faulthandler_timeout=0 tests/boot $(ARGS)

faults: $(READY) ## a fault at every stage of a trade-in; docs/faults.md says how each ended
	$(BIN)/pytest -n 4 --dist loadgroup -m faults -o faulthandler_timeout=0 tests/faults $(ARGS)

audit-million: $(READY) ## make a history of 1,000,000 entries with 25 flaws, and audit it
	$(BIN)/pytest -m million -s -o faulthandler_timeout=0 tests/audit $(ARGS)

lint: $(READY) ## style and mistakes
	$(BIN)/ruff check app release tests
	$(BIN)/ruff format --check app release tests

types: $(READY) ## mypy, strict
	$(BIN)/mypy

qml: $(READY) ## qmllint, no warning allowed
	$(BIN)/python -m tests.screens.lint_qml

words: $(INSTALLED) ## bring the .ts files up to the words of the screens, for translators
	$(BIN)/python -m tests.screens.words

shots: $(READY) ## a picture of everything the screens can show, in shots; compared with what was approved
	$(BIN)/python -m tests.shots $(ARGS)

deb: $(READY) ## the package for a kiosk, in build/deb
	packaging/deb/build.sh $(BIN)/pip build/deb

bench: $(READY) ## measure against the peers
	$(BIN)/counterseal bench $(ARGS)

lock: $(SYSTEM_READY) ## pin every dependency anew, with hashes and without registry addresses
	$(PYTHON) -m venv build/lock
	build/lock/bin/pip install --quiet pip-tools
	build/lock/bin/pip-compile --quiet --extra dev --generate-hashes --allow-unsafe --strip-extras --no-header \
	    --no-emit-index-url --no-emit-find-links --no-emit-trusted-host \
	    --output-file packaging/requirements.lock pyproject.toml
	build/lock/bin/pip-compile --quiet --constraint packaging/requirements.lock --generate-hashes --allow-unsafe \
	    --strip-extras --no-header --no-emit-index-url --no-emit-find-links --no-emit-trusted-host \
	    --output-file packaging/runtime.lock pyproject.toml

sbom: $(READY) ## a bill of materials of all that is shipped: build/counterseal.cdx.json
	$(BIN)/python -m release.bill
	$(BIN)/pytest -q -m release tests/release

audit-dependencies: $(READY) ## ask a vulnerability service about every pin; ARGS="--osv-url URL" for a mirror
	$(BIN)/python -m release.audit $(ARGS)

clean: ## remove everything that can be made again
	rm -rf $(VENV) build resources/i18n/*.qm demo-out shots .mypy_cache .pytest_cache .ruff_cache .hypothesis

$(SYSTEM_READY): packaging/system-packages.txt packaging/install-system-packages.sh
	packaging/install-system-packages.sh
	$(PYTHON) -m venv $(VENV)
	touch $@

$(GUEST_READY): packaging/guest-packages.txt tests/guest/build.sh tests/guest/init
	packaging/install-system-packages.sh packaging/guest-packages.txt
	tests/guest/build.sh

$(APPLIANCE_READY): packaging/appliance-packages.txt tests/appliance/build.sh
	packaging/install-system-packages.sh packaging/appliance-packages.txt
	tests/appliance/build.sh

$(BOOT_READY): packaging/boot-packages.txt
	packaging/install-system-packages.sh packaging/boot-packages.txt
	mkdir -p $(@D)
	touch $@

$(INSTALLED): $(SYSTEM_READY) packaging/requirements.lock pyproject.toml
	$(BIN)/pip install --require-hashes --requirement packaging/requirements.lock
	$(BIN)/pip install --no-deps --no-build-isolation --no-index --editable .
	touch $@

%.qm: %.ts | $(INSTALLED)
	$(BIN)/pyside6-lrelease -silent $< -qm $@.new
	mv $@.new $@
