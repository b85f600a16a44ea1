# `make site` and `make test` do everything on a fresh machine that has Swift; see README.md.

PREFIX ?= /usr/local
BINARY = .build/release/ladderdoc

# One binary that runs from anywhere: Swift's runtime and libcmark inside, symbols left out.
RELEASE = -c release --static-swift-stdlib -Xlinker -s
ifeq ($(shell uname),Darwin)
# The system's Swift runtime is always there on macOS; Homebrew keeps libcmark where compilers don't look.
RELEASE = -c release
BREW := $(shell brew --prefix 2>/dev/null)
FLAGS = -Xcc -I$(BREW)/include -Xlinker -L$(BREW)/lib
endif

.PHONY: site build test install dependencies

site: build
	$(BINARY) build

build: dependencies
	swift build $(RELEASE) $(FLAGS)

test: dependencies
	swift test $(FLAGS)

install: build
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/ladderdoc

dependencies:
	@.make/dependencies
