# One command to build, one to test, one to format; `make` alone lists them.

SHELL := /bin/bash
CONFIG ?= release
DATA ?= data
HTTP ?= 127.0.0.1:8080
ADMIN ?= 127.0.0.1:8081
MTPROTO ?= 127.0.0.1:8443
SECONDS ?= 60
SEED ?=
KILLS ?=
FAULTS ?=

PACKAGES := build-essential librocksdb-dev libssl-dev libwebsockets-dev libpq-dev libhiredis-dev zlib1g-dev \
	python3 python3-venv python3-websockets curl openssl ca-certificates git
# What the Swift toolchain's own programs are linked with; a bare Debian lacks most of it.
PACKAGES += libcurl4 libedit2 libncurses6 libsqlite3-0 libxml2
# The demo page's test skips itself, and says so, where no Chromium can be had.
BROWSER := chromium-headless-shell

# What `make simulate` runs: one seed or a range, so many steps each.
SEEDS ?= 1..200
STEPS ?= 4000

SWIFT_FOLDERS := Package.swift Sources Tests Benchmarks

# What `make run` says: the first message, by the demo tenant's key.
define FIRST_MESSAGE
Chat at http://$(HTTP)/demo in two tabs, #alice and #bob; or send the first message from another shell:

  nonce=$$RANDOM time=$$(date +%s%3N)
  signature=$$(printf %s "demo-secret$$nonce$$time" | sha1sum | cut -d' ' -f1)
  curl http://$(HTTP)/message/private/publish.json \
    -H "App-Key: echoimdemo" -H "Nonce: $$nonce" -H "Timestamp: $$time" -H "Signature: $$signature" \
    -d fromUserId=alice -d toUserId=bob -d objectName=RC:TxtMsg -d 'content={"content":"hello from curl"}'

endef
export FIRST_MESSAGE

.PHONY: help deps toolchain build run test simulate mutants torture away fuzz prove bench format format-check clean

help:
	@echo 'make deps          install what building and testing needs (Debian packages)'
	@echo 'make run           build and serve, with the demo page, at http://$(HTTP)/demo'
	@echo 'make test          build and run every test'
	@echo 'make simulate      run the whole server in one thread from SEEDS=1..200, faults and all'
	@echo 'make mutants       plant known bugs and see the simulation find each of them'
	@echo 'make torture       SECONDS=60 KILLS= SEED=: run a server under load while it is killed, cut off, starved'
	@echo 'make away          send an app server away for MESSAGES=360000 at RATE=2000 a second, and see what it is told after'
	@echo 'make prove         the long run of all that proves the delivery contract'
	@echo 'make fuzz          fuzz what reads bytes from outside, SECONDS=60 for each of TARGETS (all)'
	@echo 'make bench         measure; prints one table and writes Benchmarks/results/*.json'
	@echo 'make format        rewrite the Swift files in the house style'
	@echo 'make format-check  say which files are not'

# Quick when nothing is missing: dpkg-query alone runs then.
deps: toolchain
	@missing=(); for package in $(PACKAGES); do \
		[ "$$(dpkg-query -W -f='$${db:Status-Status}' $$package 2>/dev/null)" = installed ] || missing+=($$package); \
	done; \
	as_root=; [ "$$(id -u)" = 0 ] || as_root=sudo; \
	if [ $${#missing[@]} -gt 0 ]; then \
		echo "installing: $${missing[*]}"; \
		$$as_root apt-get update -qq && \
		$$as_root env DEBIAN_FRONTEND=noninteractive \
			apt-get install -y -qq --no-install-recommends "$${missing[@]}" || exit 1; \
	fi; \
	if ! command -v chromium chromium-headless-shell google-chrome >/dev/null; then \
		$$as_root apt-get update -qq; \
		$$as_root env DEBIAN_FRONTEND=noninteractive \
			apt-get install -y -qq --no-install-recommends $(BROWSER) >/dev/null || \
			echo 'note: $(BROWSER) could not be installed; the demo page will not be tested here'; \
	fi

toolchain:
	@command -v swift >/dev/null || { echo 'Swift 6.3 is missing: https://www.swift.org/install/linux/'; exit 1; }

build: toolchain
	swift build -c $(CONFIG) --product echoim

run: deps build
	@echo "$$FIRST_MESSAGE"
	$$(swift build -c $(CONFIG) --show-bin-path)/echoim serve \
		--data $(DATA) --http $(HTTP) --admin $(ADMIN) --mtproto $(MTPROTO) --demo

# Whole servers keep time: beside thousands of tests that leave them no processor their clients are taken for gone.
test: deps
	swift build --build-tests
	swift test --skip-build --skip '^ServerTests\.'
	swift test --skip-build --filter '^ServerTests\.'
	Tests/Conformance/run
	Tests/Interop/run
	Tests/Browser/run
	CONFIG=debug TORTURE_SECONDS=20 SEED=20251121 Tests/Torture/run

# CONFIG=release tortures what is shipped. Faults come for SECONDS in each of two slices; SEED replays them.
torture: deps
	swift build -c $(CONFIG) --product echoim
	swift build -c $(CONFIG) --product Torture
	CONFIG=$(CONFIG) TORTURE_SECONDS=$(SECONDS) SEED=$(SEED) KILLS=$(KILLS) FAULTS=$(FAULTS) Tests/Torture/run

prove: deps
	$(MAKE) simulate SEEDS=1..1000
	$(MAKE) mutants
	CONTROL=1 $(MAKE) torture SECONDS=600
	$(MAKE) away
	$(MAKE) fuzz SECONDS=1800 \
		TARGETS='link-json link-proto rest-bodies rest-json websocket-frames deflate records tokens signatures \
			tl-objects tl-compression mtproto-streams mtproto-sessions mtproto-exchange passwords image-heads'

# An app's server is away for an hour's worth of messages: MESSAGES=360000 at RATE=2000 a second.
away: toolchain
	swift build -c $(CONFIG) --product echoim
	python3 -B Tests/Torture/away.py $$(swift build -c $(CONFIG) --show-bin-path)/echoim $(or $(MESSAGES),360000) $(or $(RATE),2000)

# SECONDS is bash's own, so it is handed over as an argument.
fuzz: deps
	Tests/Fuzzing/run $(or $(SECONDS),60) $(TARGETS)

# In debug: what the tests have built anyway, fast enough, and with every check of the libraries on.
SIMULATE := SWIFT_DETERMINISTIC_HASHING=1 .build/debug/simulate

simulate: toolchain
	swift build --build-tests
	$(SIMULATE) run --seeds $(SEEDS) --steps $(STEPS)

mutants: toolchain
	swift build --build-tests
	$(SIMULATE) mutants

bench: deps
	Benchmarks/run

format:
	swift format -i -r $(SWIFT_FOLDERS)

format-check:
	swift format lint -r --strict $(SWIFT_FOLDERS)

clean:
	rm -rf .build .build-fuzz
