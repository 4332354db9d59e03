"""Runs our street networks and Pandana on the same graphs, in turn, and puts the table into Benchmarks/RESULTS.md.

Each step is timed inside the process, by the clock and by the processor; peak memory is the kernel's figure for the
whole process. Pandana gets the very edges that we search, as CSV, and as much time as --limit says.
"""

import argparse
import os
import pathlib
import re
import statistics
import subprocess
import sys
import time

from results import write_section

HERE = pathlib.Path(__file__).resolve().parent
HEADING = "## Ways along streets"
STEP = re.compile(r"^([\d.]+) s, ([\d.]+) s of processor: (.*)$")
# Our steps with Pandana's, which snaps homes to junctions as part of its last one.
TASKS = {
    "streets → network": None,
    "load the network": None,
    "snap 1M homes to edges": None,
    "1M homes → attended of 150 schools": "1M homes → attended of 150 schools",
    "contraction hierarchy": "contraction hierarchy",
    "100,000 scattered pairs": "100,000 scattered pairs",
}


def run(command, limit):
    """The steps of a process with their median seconds, its peak megabytes, and whether it ended in time."""
    steps, deadline = {}, time.monotonic() + limit
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    timer = subprocess.Popen(["sh", "-c", f"sleep {limit}; kill {process.pid}"])
    for line in process.stdout:
        if match := STEP.match(line):
            steps.setdefault(match[3], []).append((float(match[1]), float(match[2])))
    _, status, usage = os.wait4(process.pid, 0)
    timer.kill()
    if status != 0 and time.monotonic() < deadline:
        sys.exit(f"{' '.join(command)} failed")
    used = usage.ru_utime + usage.ru_stime
    return steps, usage.ru_maxrss / 1024, used, status == 0


def merged(runs):
    """Medians over runs of one command."""
    steps = {}
    for run_steps, *_ in runs:
        for name, times in run_steps.items():
            steps.setdefault(name, []).extend(times)
    medians = {name: tuple(statistics.median(column) for column in zip(*times)) for name, times in steps.items()}
    return medians, max(r[1] for r in runs), max(r[2] for r in runs), all(r[3] for r in runs)


def shown(times):
    return f"{times[0]:.2f} s ({times[1]:.2f})" if times else "–"


def section(title, ours, peers):
    """A table for one network; `peers` is None where Pandana is not installed."""
    steps, memory, _, _ = merged(ours)
    rows = []
    peer_steps, peer_memory, used, ended = merged(peers) if peers else ({}, None, None, True)
    unfinished = "" if ended else f"not finished after {used:.0f} s of processor"
    for task, peer in TASKS.items():
        if task not in steps:
            continue
        theirs = peer_steps.get(peer)
        ratio = f"{theirs[1] / steps[task][1]:.1f}×" if theirs else ""
        missing = unfinished if peer else ""
        rows.append(f"| {task} | {shown(steps[task])} | {shown(theirs) if theirs or not missing else missing} | {ratio} |")
    peak = f"{peer_memory:.0f} MB{'' if ended else ' by then'}" if peers else "–"
    return [
        f"### {title}", "", "| task | catchment | Pandana | takes |", "|---|---|---|---|", *rows,
        f"| peak memory | {memory:.0f} MB | {peak} | {f'{peer_memory / memory:.1f}×' if peers else ''} |", ""]


def has_pandana():
    return subprocess.run([sys.executable, "-c", "import pandana"], capture_output=True).returncode == 0


def measured(options, title, network, work):
    command = [options.binary, *network]
    work.mkdir(parents=True, exist_ok=True)
    if not (work / "nodes.csv").exists():
        run([*command, str(work)], options.limit)
    peer = [sys.executable, "-u", str(HERE / "peers_distances.py"), str(work / "edges.csv"), str(work / "nodes.csv")]
    ours, peers = [], []
    for _ in range(options.rounds):
        ours.append(run(command, options.limit))
        # A run that took too long once is not tried again.
        if has_pandana() and (not peers or peers[-1][3]):
            peers.append(run(peer, options.limit))
    return section(title, ours, peers)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", required=True, help="RoutingBenchmark")
    parser.add_argument("--work", default=".build/bench/distances", help="where the graphs are written")
    parser.add_argument("--map", help="an .osm.pbf to measure on as well, as Porto's")
    parser.add_argument("--sides", type=int, nargs="*", default=[100, 1000], help="crossings along a made-up city's side")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--limit", type=int, default=3600, help="seconds that a process may take")
    options = parser.parse_args()
    work = pathlib.Path(options.work)
    lines = []
    if options.map and pathlib.Path(options.map).exists():
        lines += measured(options, pathlib.Path(options.map).name, [options.map], work / "map")
    else:
        print("distances: no map; set CATCHMENT_SHARED_DATA to a folder with network/porto_portugal.osm.pbf")
    for side in options.sides:
        title = f"A made-up city of {side:,} × {side:,} crossings"
        lines += measured(options, title, ["--grid", str(side)], work / f"grid{side}")
    if not has_pandana():
        print("distances: Pandana cannot be had here; measured without it")
    text = "\n".join([
        HEADING, "",
        "Seconds by the clock, and in brackets of all processors together, on the same graph; how many times more "
        "processor time Pandana takes. Pandana snaps to junctions, we snap to edges.", "", *lines])
    write_section(HEADING, text)
    print(text)


if __name__ == "__main__":
    main()
