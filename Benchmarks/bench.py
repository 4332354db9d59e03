"""Runs our binary and the peers on the same generated cities, in turn, and writes the first section of Benchmarks/RESULTS.md.

Times are medians of whole processes on this machine, start included; only the ratios travel. Peak memory is the
kernel's figure for the process (maximum resident set).
"""

import argparse
import json
import os
import pathlib
import platform
import statistics
import subprocess
import sys
import time

from results import write_section

HERE = pathlib.Path(__file__).resolve().parent
PEERS = str(HERE / "peers.py")


def run(command):
    """Seconds and peak megabytes of a process, and what it printed."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    output, errors = process.stdout.read(), process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{command[0]} failed: {errors.decode()}")
    return time.perf_counter() - start, usage.ru_maxrss / 1024, output.decode()


def interleaved(commands, rounds):
    """For each named command the median seconds and the greatest megabytes, run in turn."""
    runs = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            runs[name].append(run(command))
    return {name: (statistics.median(r[0] for r in rs), max(r[1] for r in rs)) for name, rs in runs.items()}


def city(binary, folder, zones, pupils):
    if not (folder / "study.yml").exists():
        run([
            binary, "sample", str(folder), "--zones", str(zones), "--pupils", str(pupils), "--coordinates",
            "--years", "1"])
    return folder


def road_commands(binary, folder, output):
    ours = [
        binary, "distances", "--zones", f"{folder}/zones.shp", "--zone-id", "ZONE_ID",
        "--schools", f"{folder}/schools.csv", "--school-id", "codi", "--decimal-comma",
        "--pupils", f"{folder}/pupils.csv", "--attends", "codi_centre", "--crs", "EPSG:25831", "--level", "zone",
        "--output", f"{output}/ours.csv", "--map", f"{output}/ours.geojson", "--overwrite", "--quiet"]
    return {"catchment distances": ours, "GeoPandas script": [sys.executable, PEERS, "road", str(folder), str(output)]}


def row(task, name, seconds, memory, ratio):
    return f"| {task} | {name} | {seconds:.2f} s | {memory:.0f} MB | {ratio} |"


def compared(task, results):
    """Rows for a task; the first command is ours, the ratios say how much longer the others take."""
    (ours, (seconds, _)), *_ = results.items()
    return [
        row(task, name, s, m, "" if name == ours else f"{s / seconds:.1f}×") for name, (s, m) in results.items()]


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--binary", required=True)
    arguments.add_argument("--work", default=".build/bench", help="where the cities are made and kept")
    arguments.add_argument("--rounds", type=int, default=5)
    arguments.add_argument("--large", action="store_true", help="20,000 zones and 5 million pupils as well")
    options = arguments.parse_args()
    binary, work = options.binary, pathlib.Path(options.work)
    output = work / "output"
    output.mkdir(parents=True, exist_ok=True)
    million = city(binary, work / "million", 2000, 1_000_000)
    rows = compared("whole road, 2,000 zones × 1M pupils", interleaved(road_commands(binary, million, output), options.rounds))
    rows += compared("1M points, CSV to GeoJSON", interleaved({
        "catchment export": [
            binary, "export", f"{million}/pupils.csv", "--crs", "EPSG:25831",
            "--output", f"{output}/points.geojson", "--overwrite", "--quiet"],
        "pyogrio": [sys.executable, PEERS, "points", str(million), str(output)],
        # ogr2ogr does not replace a GeoJSON.
        "ogr2ogr": [
            "sh", "-c", 'rm -f "$0"; exec ogr2ogr -f GeoJSON -oo X_POSSIBLE_NAMES=x -oo Y_POSSIBLE_NAMES=y '
            '-oo AUTODETECT_TYPE=YES -s_srs EPSG:25831 -t_srs EPSG:4326 "$0" "$1"',
            f"{output}/ogr.geojson", f"{million}/pupils.csv"],
    }, max(1, options.rounds // 2)))
    help_seconds = statistics.median(run([binary, "--help"])[0] for _ in range(9))
    inner_ours = json.loads(run([
        str(pathlib.Path(binary).parent / "GeographyBenchmark"), f"{million}/zones.shp", f"{million}/schools.csv",
        f"{million}/pupils.csv"])[2])
    inner_peer = json.loads(run([sys.executable, PEERS, "inner", str(million), str(output)])[2])
    if options.large:
        large = city(binary, work / "large", 20_000, 5_000_000)
        rows += compared("whole road, 20,000 zones × 5M pupils", interleaved(road_commands(binary, large, output), 3))
    points = inner_ours["points"]
    inner = [
        f"| locate homes in zones | {points / inner_ours['locate_seconds'] / 1e6:.1f} M points/s, one core "
        f"(index built in {inner_ours['index_seconds']:.2f} s) | sjoin {points / inner_peer['join_seconds'] / 1e6:.2f} M points/s "
        f"| {inner_peer['join_seconds'] / (inner_ours['locate_seconds'] + inner_ours['index_seconds']):.1f}× with the index |",
        f"| geodesic lengths, ours from homes in metres | {points / inner_ours['geodesic_seconds'] / 1e6:.1f} M pairs/s, all cores "
        f"| pyproj {inner_peer['pairs'] / inner_peer['geodesic_seconds'] / 1e6:.2f} M pairs/s "
        f"| {inner_peer['geodesic_seconds'] / inner_peer['pairs'] * points / inner_ours['geodesic_seconds']:.1f}× |",
        f"| nearest school | {points / inner_ours['nearest_seconds'] / 1e6:.1f} M points/s, one core | | |",
    ]
    versions = subprocess.run(
        [sys.executable, "-m", "pip", "freeze"], capture_output=True, text=True).stdout.split()
    wanted = [v for v in versions if v.split("==")[0].lower() in ("geopandas", "pyogrio", "shapely", "pyproj", "pandas")]
    text = "\n".join([
        "# Measured beside the peers", "",
        f"`make bench` wrote this on {platform.machine()}, {os.cpu_count()} cores, {time.strftime('%Y-%m-%d')}, beside "
        + ", ".join(wanted) + ".", "",
        "Whole processes, start included: medians of runs taken in turn, peak memory, and how many times longer the peer takes.",
        "", "| task | program | time | peak memory | takes |", "|---|---|---|---|---|", *rows, "",
        "Inside the process:", "", "| task | catchment | peer | ratio |", "|---|---|---|---|", *inner, "",
        f"`catchment --help` takes {1000 * help_seconds:.0f} ms.", ""])
    write_section("# Measured beside the peers", text)
    print(text)


if __name__ == "__main__":
    main()
