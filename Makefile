# `make demo` shows what catchment does; `make test` proves it. Both install what is missing.

PACKAGES = libgeos-dev libproj-dev libshp-dev libsqlite3-dev zlib1g-dev libosmium2-dev libexpat1-dev libbz2-dev \
	pkg-config
# The tests attack what is published with a solver of linear programs.
TEST_PACKAGES = libglpk-dev
PEER_PACKAGES = gdal-bin python3-venv time
# The release binary does without run-time checks of overlapping access, which the tests make, and optimises across modules.
FAST = -Xswiftc -enforce-exclusivity=unchecked -Xswiftc -cross-module-optimization
BINARY = .build/release/catchment
PREFIX ?= /usr/local
PEERS = .build-peers

.PHONY: all demo build test bench coverage peers format lint docs install dependencies clean

all: build

## Runs the main job on the sample city.
demo: build
	$(BINARY) run data/ribera/study.yml --output .build/demo --overwrite

## Builds the release binary.
build: dependencies
	swift build -c release --static-swift-stdlib $(FAST)

## Runs all tests.
test: PACKAGES += $(TEST_PACKAGES)
test: dependencies
	swift test

## Measures speed and memory beside the peers, on generated cities; writes Benchmarks/RESULTS.md.
bench: build peers
	$(PEERS)/bin/python Benchmarks/bench.py --binary $(BINARY) --large
	$(PEERS)/bin/python Benchmarks/bench_distances.py --binary .build/release/DistancesBenchmark \
		--map "$(CATCHMENT_SHARED_DATA)/network/porto_portugal.osm.pbf"
	.build/release/SegregationBenchmark
	.build/release/DisclosureBenchmark
	@[ -d .build/bench/catalogue ] || $(BINARY) sample .build/bench/catalogue --pupils 1000000 --zones 2000 --coordinates --quiet
	.build/release/IndicatorsBenchmark .build/bench/catalogue
	@if [ -d "$(CATCHMENT_SHARED_DATA)/geocoding" ]; then \
		.build/release/GeocodingBenchmark "$(CATCHMENT_SHARED_DATA)/geocoding" .build/bench/geocoding --into Benchmarks/RESULTS.md \
			es_barcelona fr_belfort_bano it_alessandria li_liechtenstein_osm no_elverum no_oslo_osm; \
	else echo "geocoding: set CATCHMENT_SHARED_DATA to a folder with its development set"; fi

## Tries how often the intervals of segregation hold the truth; writes Benchmarks/COVERAGE.md.
coverage:
	swift build -c release --static-swift-stdlib $(FAST) --product CoverageStudy
	.build/release/CoverageStudy > .build/coverage.md && mv .build/coverage.md Benchmarks/COVERAGE.md

## Makes the virtual environment with the programs that we are compared with.
peers: $(PEERS)/ready

$(PEERS)/ready: Benchmarks/requirements.txt
	@for package in $(PEER_PACKAGES); do dpkg -s $$package >/dev/null 2>&1 || missing="$$missing $$package"; done; \
	if [ -n "$$missing" ]; then $(SUDO) apt-get update -q && $(SUDO) apt-get install -y -q --no-install-recommends $$missing; fi
	python3 -m venv $(PEERS)
	$(PEERS)/bin/pip install -q -r Benchmarks/requirements.txt
	touch $@

## Puts the source into its one form.
format:
	swift format --in-place --recursive Sources Tests Package.swift

## Complains about what `make format` would change, and about more.
lint:
	swift format lint --strict --recursive Sources Tests Package.swift

## Builds the documentation of the libraries.
docs: dependencies
	swift package --allow-writing-to-directory .build/docs generate-documentation --output-path .build/docs \
		--enable-experimental-combined-documentation \
		--target Geography --target Layers --target Segregation --target Geocoding --target Studies \
		--target Measures --target Indicators --target Publishing

## Installs the binary for all users: make install PREFIX=/usr/local.
install: build
	install -D $(BINARY) $(DESTDIR)$(PREFIX)/bin/catchment

## Installs the libraries that catchment is built on, if they are not there.
dependencies:
	@for package in $(PACKAGES); do dpkg -s $$package >/dev/null 2>&1 || missing="$$missing $$package"; done; \
	if [ -n "$$missing" ]; then \
		echo "installing:$$missing"; \
		$(SUDO) apt-get update -q && DEBIAN_FRONTEND=noninteractive $(SUDO) apt-get install -y -q --no-install-recommends $$missing; \
	fi

clean:
	rm -rf .build $(PEERS)

SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
