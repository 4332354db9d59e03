"""Times `catchment run` as users type it beside what others would write for a small part of it, on generated cities.

All are whole processes, start included, run in turn: seconds by the clock, of all processors together, and peak memory
(the kernel's maximum resident set). `run` reads the whole study and writes all indicators, tables and maps; the peers
compute the mean and median distance by catchment area, and a map of these. With --before, an earlier build runs as well.

Only ratios travel to another machine. Those of thresholds.json are held against this run's: one that is missed ends
the program with status 1. --update writes there what was measured now, less a tenth.
"""

import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

from results import write_section, written_by

HERE = pathlib.Path(__file__).resolve().parent
PEERS = str(HERE / "peers.py")
THRESHOLDS = HERE / "thresholds.json"
HEADING = "## The main command"


def run(command):
    """Seconds, processor seconds and peak megabytes of a process."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{command[0]} failed: {errors.decode()[-1000:]}")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def interleaved(commands, rounds):
    """For each named command the median of both times and the greatest memory, run in turn."""
    runs = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            runs[name].append(run(command))
    return {
        name: (statistics.median(r[0] for r in rs), statistics.median(r[1] for r in rs), max(r[2] for r in rs))
        for name, rs in runs.items()}


def written(folder):
    return sum(path.stat().st_size for path in pathlib.Path(folder).rglob("*") if path.is_file()) / 1e6


def city(binary, folder, zones, pupils):
    if not (folder / "study.yml").exists():
        run([
            binary, "sample", str(folder), "--zones", str(zones), "--pupils", str(pupils), "--coordinates", "--years",
            "1", "--quiet"])
    return folder


def compare(title, folder, options, rounds, peers):
    """The rows of a city, and the ratios of the others to ours."""
    output = options.work / "output"
    shutil.rmtree(output, ignore_errors=True)
    output.mkdir(parents=True)
    commands = {"catchment run": [
        options.binary, "run", f"{folder}/study.yml", "--output", f"{output}/ours", "--overwrite", "--quiet"]}
    if options.before:
        commands["the build before"] = [
            options.before, "run", f"{folder}/study.yml", "--output", f"{output}/before", "--overwrite", "--quiet"]
    for name, job in peers.items():
        commands[name] = [sys.executable, PEERS, job, str(folder), str(output)]
    results = interleaved(commands, rounds)
    ours = results["catchment run"]
    rows, ratios = [], {}
    for name, (seconds, processor, memory) in results.items():
        ratio = {"clock": seconds / ours[0], "processors": processor / ours[1], "memory": memory / ours[2]}
        if name != "catchment run":
            ratios[name] = ratio
        shown = "| |" if name == "catchment run" else f"{ratio['clock']:.1f}× | {ratio['processors']:.1f}× |"
        rows.append(f"| {title} | {name} | {seconds:.2f} s | {processor:.2f} s | {memory:.0f} MB | {shown}")
    sizes = f"{title}: `run` writes {written(output / 'ours'):.0f} MB"
    if options.before:
        sizes += f", the build before {written(output / 'before'):.0f} MB"
    shutil.rmtree(output)
    return rows, ratios, sizes + "."


def missed(ratios):
    """In words, which thresholds the ratios do not reach."""
    if not THRESHOLDS.exists():
        return []
    wanted = json.loads(THRESHOLDS.read_text())
    return [
        f"{title}: {name} takes {ratios[title][name][what]:.2f} times our {what}, {least:.2f} is the threshold"
        for title, peers in wanted.items() if title in ratios
        for name, least_of in peers.items() if name in ratios[title]
        for what, least in least_of.items() if ratios[title][name][what] < least]


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--binary", required=True)
    arguments.add_argument("--before", help="the binary of an earlier build")
    arguments.add_argument("--work", type=pathlib.Path, default=pathlib.Path(".build/bench"))
    arguments.add_argument("--rounds", type=int, default=5)
    arguments.add_argument("--large", action="store_true", help="20,000 zones and 5 million pupils as well")
    arguments.add_argument("--update", action="store_true", help="write the thresholds anew")
    options = arguments.parse_args()
    everyone = {"GeoPandas script": "road", "tuned script": "tuned", "DuckDB spatial": "duckdb"}
    cities = [("2,000 zones × 1M pupils", "million", 2000, 1_000_000, options.rounds, everyone)]
    if options.large:
        cities.append((
            "20,000 zones × 5M pupils", "large", 20_000, 5_000_000, max(1, options.rounds // 2),
            {"GeoPandas script": "road"}))
    rows, ratios, sizes = [], {}, []
    for title, name, zones, pupils, rounds, peers in cities:
        folder = city(options.binary, options.work / name, zones, pupils)
        more, ratios[title], size = compare(title, folder, options, rounds, peers)
        rows += more
        sizes.append(size)
    text = "\n".join([
        HEADING, "",
        f"{written_by('bench_run.py')} `run` makes all indicators, tables and maps, the peers "
        "one distance by catchment area and its map.", "",
        "| city | program | by the clock | of all processors | peak memory | takes by the clock | of processors |",
        "|---|---|---|---|---|---|---|", *rows, "", *sizes, ""])
    write_section(HEADING, text)
    print(text)
    if options.update:
        kept = json.loads(THRESHOLDS.read_text()) if THRESHOLDS.exists() else {}
        for title, peers in ratios.items():
            kept[title] = {
                name: {what: round(0.9 * value, 2) for what, value in of.items() if what != "clock"}
                for name, of in peers.items()}
        THRESHOLDS.write_text(json.dumps(kept, indent=2) + "\n")
    problems = missed(ratios)
    for problem in problems:
        print(problem, file=sys.stderr)
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
