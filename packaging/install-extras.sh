#!/bin/sh
# Writes the man pages and the completions for bash, zsh and fish below a prefix: install-extras.sh BINARY PREFIX
set -e
binary=$1
share=$2/share
here=$(dirname "$0")
mkdir -p "$share/man/man1" "$share/bash-completion/completions" "$share/zsh/site-functions" "$share/fish/vendor_completions.d"
"$binary" --generate-completion-script bash > "$share/bash-completion/completions/catchment"
"$binary" --generate-completion-script zsh > "$share/zsh/site-functions/_catchment"
"$binary" --generate-completion-script fish > "$share/fish/vendor_completions.d/catchment.fish"
"$here/manual.sh" "$binary" "$share/man/man1"
