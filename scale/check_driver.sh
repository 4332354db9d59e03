#!/bin/bash
# Measures a made-up city on a local Spark cluster of two executors, once left alone and once with an executor killed in the
# middle, once with small parts together, and holds the results against each other and against one part:
# scale/check_driver.sh BINARY [PYTHON with pyspark]
set -euo pipefail
binary=$(realpath "$1")
python=${2:-python3}
here=$(dirname "$(realpath "$0")")
"$python" -c 'import pyspark' 2>/dev/null || { echo "skipped: $python has no pyspark (scale/requirements.txt)"; exit 0; }
command -v java >/dev/null || { echo "skipped: there is no Java (openjdk-17-jre-headless)"; exit 0; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
city=$folder/city
"$binary" sample "$city" --pupils 4000 --zones 20 --coordinates --years 1 --quiet

# Fields in quotes hold marks, quotes and ends of lines; the rows of each value are those that a reader of CSV finds, in order.
PYTHONPATH=$here "$python" - "$folder" <<'PYTHON'
import csv, random, sys
import spark_driver as driver
path, dice = f"{sys.argv[1]}/quoted.csv", random.Random(1)
rows = [[str(row), dice.choice(["plain", 'a "b"; c', "two\nlines", "tail\r\n"]), dice.choice(["north", " north", "so;uth", "Àger"]), "x"]
        for row in range(2000)]
with open(path, "w", newline="", encoding="utf-8") as file:
    csv.writer(file, delimiter=";").writerows([["id", "note", "town", "last"], *rows])
for size in (1, 97, 5000, 1 << 20):
    found = {}
    for number, (start, end) in enumerate(driver.stretches(path, size)):
        for town, piece in driver.deal(path, start, end, 2, ";", f"{sys.argv[1]}/{number}.part").items():
            found.setdefault(town, []).append(piece)
    for town in ("north", "so;uth", "Àger"):
        driver.gather(b"", found[town], f"{sys.argv[1]}/town")
        with open(f"{sys.argv[1]}/town", newline="", encoding="utf-8") as file:
            assert list(csv.reader(file, delimiter=";")) == [row for row in rows if row[2].strip() == town], (size, town)
    assert sum(piece[3] for pieces in found.values() for piece in pieces) == len(rows)
PYTHON

drive() { # NAME COLUMN LARGEST [BINARY]
  "$python" "$here/spark_driver.py" "$city/study.yml" --pupils "$city/pupils.csv" --by "$2" \
    --largest "$3" --work "$folder/parts-$1" --output "$folder/$1" --binary "${4:-$binary}" --master 'local-cluster[2,1,1024]' \
    --merge --tables csv 2>"$folder/$1.log" || { tail -5 "$folder/$1.log"; exit 1; }
  grep 'parts in' "$folder/$1.log"
}

drive quiet sexe 700
# Nine grades in three tasks.
drive together curs 1500
[ "$(find "$folder/parts-together" -name 'together-*.parquet' | wc -l)" = 3 ] || { echo "small parts were not measured together"; exit 1; }
# It takes its time, to be caught at work.
printf '#!/bin/bash\n[ "$1" = measures ] && sleep 2\nexec %q "$@"\n' "$binary" > "$folder/slow"
chmod +x "$folder/slow"
drive killed sexe 700 "$folder/slow" &
driver=$!
# An executor is a Java process below the driver's own one; it is killed while it measures.
descendants() { for child in $(pgrep -P "$1"); do echo "$child"; descendants "$child"; done; }
victim=
while kill -0 $driver 2>/dev/null && [ -z "$victim" ]; do
  for task in $(descendants $driver); do
    cat "/proc/$task/cmdline" 2>/dev/null | tr '\0' ' ' | grep ' measures ' >/dev/null || continue
    # catchment ← Python worker ← Python daemon ← executor
    up=$task
    for _ in 1 2 3; do up=$(ps -o ppid= -p "$up" | tr -d ' ') || continue 2; done # which has ended
    grep -qz CoarseGrainedExecutorBackend "/proc/$up/cmdline" 2>/dev/null && victim=$up && break
  done
  sleep 0.2
done
[ -n "$victim" ] && kill -9 "$victim" && echo "killed executor $victim while it measured"
wait $driver
[ -n "$victim" ] || { echo "no executor was caught at work"; exit 1; }
"$binary" measures "$city/study.yml" --leave-out --accept-findings --quiet --output "$folder/one.parquet"
"$binary" merge "$folder/one.parquet" --study "$city/study.yml" --output "$folder/one" --tables csv --quiet
for other in together killed one; do
  cmp "$folder/quiet/measures.csv" "$folder/$other/measures.csv"
done
for part in "$folder"/parts-quiet/*.parquet; do cmp "$part" "$folder/parts-killed/$(basename "$part")"; done
[ "$(ls -A "$folder/parts-quiet")" = "$(ls -A "$folder/parts-killed")" ] || { echo "a killed task left something behind"; exit 1; }
echo "the same measures, byte for byte, with and without the killed executor, from small parts together, and in one part"
