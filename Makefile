# `make site` and `make test` do everything on a fresh machine that has Swift; see README.md.

PREFIX ?= /usr/local
BINARY = .build/release/ladderdoc
FUZZ_SECONDS ?= 60

# One binary that runs from anywhere: Swift's runtime and libcmark inside, symbols left out.
RELEASE = -c release --static-swift-stdlib -Xlinker -s
ifeq ($(shell uname),Darwin)
# The system's Swift runtime is always there on macOS; Homebrew keeps libcmark where compilers don't look.
RELEASE = -c release
BREW := $(shell brew --prefix 2>/dev/null)
FLAGS = -Xcc -I$(BREW)/include -Xlinker -L$(BREW)/lib
endif

.PHONY: site build test test-slow fuzz coverage bench install dependencies

site: build
	$(BINARY) build

build: dependencies
	swift build $(RELEASE) $(FLAGS)

test: dependencies
	swift test $(FLAGS)

# Checks that take long: under sanitizers, with programs of others, which it installs the first time, with full disks,
# and with builds that are killed.
test-slow: build
	.make/sanitizers
	LADDERDOC=$(abspath $(BINARY)) .make/third-party

# Looks for inputs that break the program, FUZZ_SECONDS long in each of its parts.
fuzz: dependencies
	FUZZ_SECONDS=$(FUZZ_SECONDS) .make/fuzz

# How fast the program is, beside the least that any generator must do, and beside Hugo where that is installed or HUGO
# names it: `make bench LADDERS=100 RUNS=3`.
LADDERS ?= 1000
RUNS ?= 5
bench: build
	CMARK_FLAGS="$(patsubst -Xlinker,,$(patsubst -Xcc,,$(FLAGS)))" \
		python3 -B Tests/Benchmark/benchmark.py $(BINARY) --ladders $(LADDERS) --runs $(RUNS)

# Which lines the tests run.
coverage: dependencies
	.make/coverage $(FLAGS)

SHARE = $(DESTDIR)$(PREFIX)/share
BASH_COMPLETIONS = $(SHARE)/bash-completion/completions
ZSH_COMPLETIONS = $(SHARE)/zsh/site-functions
FISH_COMPLETIONS = $(SHARE)/fish/vendor_completions.d
COMPLETE = $(BINARY) --generate-completion-script

install: build
	install -d $(DESTDIR)$(PREFIX)/bin $(BASH_COMPLETIONS) $(ZSH_COMPLETIONS) $(FISH_COMPLETIONS) $(SHARE)/man/man1
	install -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/ladderdoc
	$(COMPLETE) bash > $(BASH_COMPLETIONS)/ladderdoc
	$(COMPLETE) zsh > $(ZSH_COMPLETIONS)/_ladderdoc
	$(COMPLETE) fish > $(FISH_COMPLETIONS)/ladderdoc.fish
	$(BINARY) manual-pages $(SHARE)/man/man1

dependencies:
	@.make/dependencies
