# `make demo` shows what catchment does; `make test` proves it. Both install what is missing.

PACKAGES = libgeos-dev libproj-dev libshp-dev libsqlite3-dev zlib1g-dev libzstd-dev libssl-dev libosmium2-dev libexpat1-dev libzip-dev libxlsxwriter-dev libpq-dev libbz2-dev \
	librsvg2-dev libjs-leaflet pkg-config
# The tests attack what is published with a solver of linear programs.
TEST_PACKAGES = libglpk-dev
# What `make test-look` looks with.
LOOK_PACKAGES = python3-qgis qgis-providers gdal-bin python3-gdal python3-openpyxl python3-venv libreoffice-calc-nogui poppler-utils \
	chromium
PEER_PACKAGES = gdal-bin python3-venv time
DEB_PACKAGES = dpkg-dev
# The release binary does without run-time checks of overlapping access, which the tests make, and optimises across modules.
FAST = -Xswiftc -enforce-exclusivity=unchecked -Xswiftc -cross-module-optimization
# A module that is imported must be named as a dependency.
DECLARED = --explicit-target-dependency-import-check error
# A smaller file: functions that nothing calls are left out, addresses within it are packed, and it offers nothing that others
# could link to. What this linker warns of is in Swift's own Foundation.
SMALL = -Xswiftc -Xfrontend -Xswiftc -function-sections -Xswiftc -use-ld=bfd -Xlinker -z -Xlinker pack-relative-relocs -Xlinker --no-export-dynamic -Xlinker --no-warnings
RELEASE = swift build -c release --static-swift-stdlib $(FAST) $(SMALL) $(DECLARED)
BINARY = .build/release/catchment
PREFIX ?= /usr/local
PEERS = .build-peers
MADE = Sources/CBuildInfo/include/made.h

.PHONY: all demo build test test-look fuzz bench coverage peers format lint docs maps deb install uninstall dependencies clean

all: build

## Runs the main job on the sample city.
demo: build
	$(BINARY) run data/ribera/study.yml --output demo --gpkg --overwrite
	$(BINARY) report data/ribera/study.yml --output demo/report.html --overwrite
	@echo
	@echo "Open demo/report.html in a browser: the city's story, its map and its tables on one page."
	@echo "Move the areas yourself: $(BINARY) edit data/ribera/study.yml"
	@echo "Then try your own files: $(BINARY) init FOLDER proposes a study file for what a folder holds."

## Builds the release binary, and nothing that only tests need.
build: dependencies $(MADE)
	$(RELEASE) --product catchment

## Runs all tests.
test: PACKAGES += $(TEST_PACKAGES)
test: dependencies $(MADE)
	swift test $(DECLARED)

## Looks at what is published with the programs that people open it with; skips, visibly, what cannot be installed.
test-look: build
	-@$(call installed,$(LOOK_PACKAGES))
	Tests/look/look.sh $(BINARY) .build/look

## Measures speed and memory beside the peers, on generated cities; writes Benchmarks/RESULTS.md.
bench: dependencies $(MADE) peers
	$(RELEASE)
	$(PEERS)/bin/python Benchmarks/bench.py --binary $(BINARY) --large
	$(PEERS)/bin/python Benchmarks/bench_run.py --binary $(BINARY) --large
	$(PEERS)/bin/python Benchmarks/bench_growth.py --binary $(BINARY)
	$(PEERS)/bin/python Benchmarks/bench_distances.py --binary .build/release/RoutingBenchmark \
		--map "$(CATCHMENT_SHARED_DATA)/network/porto_portugal.osm.pbf"
	.build/release/SegregationBenchmark
	.build/release/DisclosureBenchmark
	@[ -d .build/bench/catalogue ] || $(BINARY) sample .build/bench/catalogue --pupils 1000000 --zones 2000 --coordinates --quiet
	.build/release/IndicatorsBenchmark .build/bench/catalogue
	@if [ -d "$(CATCHMENT_SHARED_DATA)/geocoding" ]; then \
		.build/release/GeocodingBenchmark "$(CATCHMENT_SHARED_DATA)/geocoding" .build/bench/geocoding --into Benchmarks/RESULTS.md \
			es_barcelona fr_belfort_bano it_alessandria li_liechtenstein_osm no_elverum no_oslo_osm; \
	else echo "geocoding: set CATCHMENT_SHARED_DATA to a folder with its development set"; fi

## Gives damaged files to all readers, with the address sanitiser: make fuzz INPUTS=1000000 SEED=1 FIRST=0
fuzz: dependencies $(MADE)
	swift build -c release --sanitize address --scratch-path .build/fuzz --product Fuzz
	.build/fuzz/release/Fuzz $(INPUTS) $(SEED) $(FIRST)

INPUTS ?= 100000
SEED ?= 1
FIRST ?= 0

## Tries how often the intervals of segregation hold the truth; writes Benchmarks/COVERAGE.md.
coverage:
	$(RELEASE) --product CoverageStudy
	.build/release/CoverageStudy > .build/coverage.md && mv .build/coverage.md Benchmarks/COVERAGE.md

## Makes the virtual environment with the programs that we are compared with.
peers: $(PEERS)/ready

$(PEERS)/ready: Benchmarks/requirements.txt
	@$(call installed,$(PEER_PACKAGES))
	python3 -m venv $(PEERS)
	$(PEERS)/bin/pip install -q -r Benchmarks/requirements.txt
	touch $@

## Puts the source into its one form.
format:
	swift format --in-place --recursive Sources Tests Package.swift

## Complains about what `make format` would change, and about more.
lint:
	swift format lint --strict --recursive Sources Tests Package.swift
	Tests/house-rules.sh

## Builds the documentation of the libraries.
docs: dependencies
	swift package --allow-writing-to-directory .build/docs generate-documentation --output-path .build/docs \
		--enable-experimental-combined-documentation \
		--target Geography --target Layers --target Segregation --target Geocoding --target Studies \
		--target Measures --target Indicators --target Publishing

## Makes the published maps of the sample city anew, in maps/.
maps: build
	rm -rf .build/maps && $(BINARY) run data/ribera/study.yml --audience public --output .build/maps --quiet
	rm -f maps/*.geojson maps/*.qml && mkdir -p maps
	cp .build/maps/*.geojson .build/maps/*.qml maps/

## Makes catchment_VERSION_ARCHITECTURE.deb, which installs on a Debian 12 without any toolchain.
deb: build
	@$(call installed,$(DEB_PACKAGES))
	packaging/make-deb.sh $(BINARY)

## Installs what `make build` made, for all users: make install PREFIX=/usr/local. Needs no network.
install:
	@[ -x $(BINARY) ] || { echo "run 'make build' first"; exit 1; }
	install -D --strip $(BINARY) $(DESTDIR)$(PREFIX)/bin/catchment
	packaging/install-extras.sh $(BINARY) $(DESTDIR)$(PREFIX)

## Takes away what `make install` put there.
uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/catchment $(DESTDIR)$(PREFIX)/share/man/man1/catchment*.1 \
		$(DESTDIR)$(PREFIX)/share/bash-completion/completions/catchment \
		$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_catchment \
		$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/catchment.fish

## Installs the libraries that catchment is built on, if they are not there.
dependencies:
	@$(call installed,$(PACKAGES))

# What `--version` tells beside the versions that the libraries tell themselves; written anew only when it changes.
$(MADE): FORCE
	@printf '#define CATCHMENT_COMMIT "%s"\n#define CATCHMENT_SHAPELIB "%s"\n' \
		"$$(git describe --always --dirty 2>/dev/null || echo 'no commit')" "$$(pkg-config --modversion shapelib)" > $@.new
	@cmp -s $@.new $@ && rm $@.new || mv $@.new $@

clean:
	rm -rf .build $(PEERS) demo $(MADE)

.PHONY: FORCE
FORCE:

SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

# Installs those of some Debian packages that are not there.
define installed
missing=; for package in $(1); do dpkg -s $$package >/dev/null 2>&1 || missing="$$missing $$package"; done; \
if [ -n "$$missing" ]; then \
	echo "installing:$$missing"; \
	$(SUDO) apt-get update -q && DEBIAN_FRONTEND=noninteractive $(SUDO) apt-get install -y -q --no-install-recommends $$missing; \
fi
endef
