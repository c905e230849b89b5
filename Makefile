# The commands of the project. Each sets up what it needs first, and says so only if something was missing.

# npm's tools and cargo's are found even in a shell that was open before they were installed.
run := PATH="$(CURDIR)/node_modules/.bin:$${CARGO_HOME:-$$HOME/.cargo}/bin:$$PATH"
step := $(run) scripts/step.sh

.PHONY: help serve build install test watch setup fmt bench
.DEFAULT_GOAL := help

help:
	@sed -n 's/^\([a-z]*\):.*## /make \1	/p' Makefile

serve: build ## build for production and serve; COALITION_ADDR and COALITION_DATA are honoured
	@exec target/release/coalition serve

build: setup ## build for production
	@$(step) "Build for production" scripts/build.sh

install: ## copy what `make build` made, and the content, below PREFIX (/usr/local)
	@scripts/install.sh "$(DESTDIR)$(or $(PREFIX),/usr/local)"

test: ## everything that is checked: format, licences, lints, Rust, browser
	@scripts/setup.sh --tests
	@$(run) scripts/test.sh

watch: setup ## serve and rebuild at every change
	@# Names without hashes: the server reads the names of files when it starts, and a changed style does not start it anew.
	@$(run) LEPTOS_HASH_FILES=false cargo leptos watch

setup: ## install what is missing, nothing else
	@scripts/setup.sh

fmt: setup ## put the Rust code into shape
	@$(run) cargo fmt --all

bench: setup ## measure the search and the pages
	@$(step) "Benchmarks" cargo bench --features ssr
