"""Times each stage of `catchment run` on cities of more and more pupils, and says with which power of their number it grows.

The cities have the same areas and schools and are made by `catchment sample` where the work folder has none of that size;
each runs once. Seconds are those of all processors together. The power is taken from the two largest cities: 1 is in proportion to the
pupils, 0 takes no notice of them; of stages below a tenth of a second nothing is said. Sizes that would not fit are left out with
--sizes: a million pupils take about 55 MB on disk.
"""

import argparse
import math
import pathlib
import re
import shutil
import subprocess
import sys

from bench_run import run
from results import write_section, written_by

HEADING = "## What grows"
STAGE = re.compile(r"^\s*([\d.]+) s\s+([\d.]+) s\s+(\d+) MB\s+(.+)$")


def city(binary, folder, pupils, zones):
    """The study of a city, made where it is not there; and what making it took."""
    if (folder / "study.yml").exists():
        return folder / "study.yml", None
    return folder / "study.yml", run([
        binary, "sample", str(folder), "--pupils", str(pupils), "--zones", str(zones), "--coordinates", "--years", "1",
        "--quiet"])


def stages(binary, study, output):
    """By stage the seconds by the clock, of all processors, and the peak memory when it ended."""
    shutil.rmtree(output, ignore_errors=True)
    done = subprocess.run(
        [binary, "run", str(study), "--output", str(output), "--timings"], capture_output=True, text=True)
    shutil.rmtree(output, ignore_errors=True)
    if done.returncode != 0:
        sys.exit(f"catchment run failed: {done.stderr[-1000:]}")
    found = {}
    for line in (done.stdout + "\n" + done.stderr).splitlines():
        match = STAGE.match(line)
        if match:
            clock, processors, memory, stage = match.groups()
            earlier = found.get(stage, (0, 0, 0))
            found[stage] = (earlier[0] + float(clock), earlier[1] + float(processors), int(memory))
    return found


def power(sizes, values, least):
    """The exponent between the two largest sizes; a dash where the numbers are too small to tell."""
    if len(values) < 2 or min(values[-2:]) < least:
        return "–"
    exponent = math.log(values[-1] / values[-2]) / math.log(sizes[-1] / sizes[-2])
    # Without the sign of a zero.
    return f"{round(exponent, 2) + 0.0:.2f}"


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--binary", required=True)
    arguments.add_argument("--work", type=pathlib.Path, default=pathlib.Path(".build/bench/growth"))
    arguments.add_argument("--sizes", type=int, nargs="+", default=[100_000, 1_000_000, 10_000_000])
    arguments.add_argument("--zones", type=int, default=20_000)
    options = arguments.parse_args()
    sizes = sorted(options.sizes)
    options.work.mkdir(parents=True, exist_ok=True)
    taken, made = [], {}
    for size in sizes:
        study, making = city(options.binary, options.work / f"g{size}", size, options.zones)
        if making:
            made[size] = making
        taken.append(stages(options.binary, study, options.work / "output"))
    names = [name for name in taken[-1] if name != "all"] + ["all"]
    rows = []
    for name in names:
        of_stage = [found.get(name, (0, 0, 0)) for found in taken]
        shown = " | ".join(f"{processors:.2f} s" for _, processors, _ in of_stage)
        rows.append(f"| {name} | {shown} | {power(sizes, [p for _, p, _ in of_stage], 0.1)} |")
    clocks = [found["all"][0] for found in taken]
    memories = [found["all"][2] for found in taken]
    rows.append(f"| all, by the clock | {' | '.join(f'{c:.2f} s' for c in clocks)} | {power(sizes, clocks, 0.1)} |")
    rows.append(f"| peak memory | {' | '.join(f'{m} MB' for m in memories)} | {power(sizes, memories, 1)} |")
    notes = [
        f"`catchment sample` made the city of {size:,} pupils in {seconds:.1f} s ({processors:.1f} s of processors), {memory:.0f} MB."
        for size, (seconds, processors, memory) in made.items()]
    text = "\n".join([
        HEADING, "",
        f"{written_by('bench_growth.py')} Stages of `catchment run`, {options.zones:,} areas: seconds of all "
        "processors together, and the power of the number of pupils with which they grow, from the two largest cities.", "",
        f"| stage | {' | '.join(f'{size:,} pupils' for size in sizes)} | power |",
        f"|---|{'---|' * len(sizes)}---|", *rows, "", *notes, ""])
    write_section(HEADING, text)
    print(text)


if __name__ == "__main__":
    main()
