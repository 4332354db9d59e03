#!/bin/sh
# What the compiler does not ask of the sources: a type has one name and one module, and a file is short enough to be read.
set -eu
cd "$(dirname "$0")/.."
kinds='struct|class|enum|actor|protocol'
# Types at the start of a line are those of a module; private ones are a file's own business.
twice=$(grep -rhoE --include='*.swift' -H "^(public |package |final |indirect )*($kinds) [A-Z][A-Za-z0-9]*" Sources |
	sed -E "s#^Sources/([^/]*)/[^:]*:.*($kinds) #\1 #" | sort -u | awk '{ print $2 }' | sort | uniq -d)
long=$(find Sources -name '*.swift' -exec wc -l {} + | awk '$1 > 300 && $2 != "total" { print $2 ": " $1 " lines" }')
if [ -n "$twice" ]; then
	echo "types with the same name in two modules:" >&2
	for name in $twice; do grep -rnE --include='*.swift' "^(public |package |final |indirect )*($kinds) $name\b" Sources >&2; done
fi
if [ -n "$long" ]; then printf 'files of more than 300 lines:\n%s\n' "$long" >&2; fi
[ -z "$twice$long" ]
