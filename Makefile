# Two commands do everything: `make demo` and `make test`.

PREFIX ?= /usr/local
DESTDIR ?=
# At a fixed address, so that the loader has nothing to relocate: a tenth of a search's time.
RELEASE = -c release --static-swift-stdlib -Xlinker -s -Xlinker -no-pie
# Python packages that only tests need.
CLIENT = .build/python
BINARY = .build/release/fundstelle

.PHONY: demo test client bench build install lint layers deps clean

# Builds, indexes the sample archive and shows a search.
demo: build
	$(BINARY) index Archive
	$(BINARY) search Sora --limit 5 --archive Archive

test: deps client
	swift test

bench: deps
	swift build $(RELEASE)
	Benchmarks/run

build: deps
	swift build $(RELEASE) --product fundstelle

install: build
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/fundstelle

lint:
	swift format lint --strict --recursive Package.swift Sources Tests Benchmarks

# Prints which module and which folder uses which, and fails on a cycle.
layers:
	Tests/Scripts/check_layers.py

# Installs what is missing of the Debian packages that the build needs; touches nothing when all is there.
deps:
	@if ! command -v swift >/dev/null; then \
	  echo "fundstelle: swift is missing; install Swift 6.2 or newer from https://swift.org/install" >&2; exit 1; fi
	@missing=""; \
	for package in libsqlite3-dev:sqlite3.h libyaml-dev:yaml.h; do \
	  header=$${package#*:}; \
	  printf '#include <%s>\n' "$$header" | clang -E -x c - >/dev/null 2>&1 || missing="$$missing $${package%%:*}"; \
	done; \
	command -v pkg-config >/dev/null || missing="$$missing pkg-config"; \
	if [ -n "$$missing" ]; then \
	  if [ "$$(id -u)" -ne 0 ]; then \
	    echo "fundstelle: these Debian packages are missing:$$missing" >&2; \
	    echo "fundstelle: install them with: sudo apt-get install$$missing" >&2; exit 1; fi; \
	  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing; \
	fi

# Installs what tests compare with, where pip and the network are there: the official client of the Model Context Protocol
# and a Markdown parser; their tests are skipped otherwise.
client:
	@{ [ -d $(CLIENT)/mcp ] && [ -d $(CLIENT)/mdit_py_plugins ]; } || { command -v python3 >/dev/null && timeout 120 python3 -m pip install --quiet \
	  --disable-pip-version-check --target $(CLIENT) 'mcp>=2,<3' jsonschema markdown-it-py mdit-py-plugins pyyaml \
	  >/dev/null 2>&1; } || \
	  echo "fundstelle: mcp and markdown-it-py cannot be installed; their tests are skipped"

clean:
	rm -rf .build
