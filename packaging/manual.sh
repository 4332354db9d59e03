#!/bin/sh
# Writes a man page for catchment and one for each of its commands, from their help: manual.sh BINARY FOLDER
set -e
binary=$1
folder=$2
version=$("$binary" --version | sed -n '1s/^catchment \([^ ]*\).*/\1/p')

# Help as text, with the signs that man pages give a meaning of their own made plain.
page() {
  name=$1
  shift
  {
    printf '.TH "%s" 1 "" "catchment %s"\n' "$(echo "$name" | tr '[:lower:]' '[:upper:]')" "$version"
    "$binary" help "$@" | awk -v name="$name" '
      { gsub(/\\/, "\\e"); gsub(/-/, "\\-") }
      /^OVERVIEW: / { sub(/^OVERVIEW: /, ""); print ".SH NAME\n" name " \\- " $0; print ".SH DESCRIPTION\n.nf"; next }
      /^[A-Z]+( [A-Z]+)*:/ {
        heading = $0; sub(/:.*/, "", heading); rest = $0; sub(/^[^:]*: ?/, "", rest)
        print ".fi\n.SH " heading "\n.nf"; if (rest != "") print rest; next
      }
      { if ($0 ~ /^[.\x27]/) $0 = "\\&" $0; print }
      END { print ".fi" }'
  } > "$folder/$name.1"
}

page catchment
for command in $("$binary" help | awk '/^SUBCOMMANDS:/ {inside = 1; next} inside && /^  [a-z]/ {print $1}'); do
  page "catchment-$command" "$command"
done
