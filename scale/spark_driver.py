#!/usr/bin/env python3
"""Measures a study in parts on Apache Spark, one municipality (or any other column's value) a task, and merges them.

  python3 -m venv venv && venv/bin/pip install -r scale/requirements.txt
  venv/bin/python scale/spark_driver.py study.yml --by municipality --work /shared/parts --output results
  venv/bin/python scale/spark_driver.py study.yml --by municipality --work parts --master 'local-cluster[2,1,1024]' --output results

The study's pupils are one CSV file, which is dealt out by the column --by into the folder --work, so that no task reads
the pupils of others; of one file for each school year, each task picks its rows itself. All workers must see that folder under
the same path, as they must see the study and, at the same path, one version of catchment. Each part is measured on the study's whole map, so that the areas and schools beyond a municipality's border
are there. A part is written in a folder of its own and moved when it is whole: a task that is tried again, or twice
at the same time, changes nothing. Large municipalities come first; one that holds more than --largest pupils is cut into
slices, so that no task is the floor of the whole, and small ones are measured together up to that number, as each task
reads the whole map.
"""
import argparse, csv, ctypes, glob, heapq, io, os, re, shutil, signal, subprocess, sys, tempfile, time


def run(command):
    """Runs catchment, which ends with whoever runs it; what it says goes into the exception, as a worker's own output stays on
    the worker."""
    end_with_parent = lambda: ctypes.CDLL(None).prctl(1, signal.SIGKILL)
    done = subprocess.run(command, capture_output=True, text=True, preexec_fn=end_with_parent)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command[:2])} ended with {done.returncode}: {done.stderr[-300:]}")
    return done.stdout


def deal(path, column, folder):
    """Writes the rows of each value of the column into a file of its own; {value: (file, number of rows)}."""
    with open(path, "rb") as file:
        header = file.readline()
        names, mark = layout(header.decode("utf-8-sig"), column, path)
        position, cut, found = names.index(column), mark.encode(), {}
        waiting, rows = {}, 0
        def write():
            for value, lines in waiting.items():
                with open(found[value][0], "ab", opener=private) as part:
                    part.writelines(lines)
            waiting.clear()
        for line in file:
            if b'"' in line:
                # A field in quotes may hold the mark, or go on in the next line.
                while line.count(b'"') % 2 and (more := file.readline()):
                    line += more
                text = io.StringIO(line.decode("utf-8", "surrogateescape"), newline="")
                fields = next(csv.reader(text, delimiter=mark))
                fields = [field.encode("utf-8", "surrogateescape") for field in fields]
            else:
                fields = line.rstrip(b"\r\n").split(cut, position + 1)
            if len(fields) <= position:
                continue
            value = fields[position].strip()
            if value not in found:
                found[value] = [f"{folder}/{len(found)}.csv", 0]
                waiting[value] = [header]
            found[value][1] += 1
            waiting.setdefault(value, []).append(line if line.endswith(b"\n") else line + b"\n")
            rows += 1
            if rows % 500_000 == 0:
                write()
        write()
    return {value.decode("utf-8", "surrogateescape"): tuple(part) for value, part in found.items()}


def private(path, flags):
    return os.open(path, flags, 0o600)


def layout(header, column, path):
    """The columns of a header, and what stands between them."""
    mark = max(",;\t|", key=header.count)
    names = next(csv.reader([header], delimiter=mark))
    if column not in names:
        sys.exit(f"{path}: there is no column \"{column}\"; the columns are {', '.join(names)}")
    return names, mark


def sizes(paths, column):
    """How many pupils of all years each value of the column has."""
    counts = {}
    for path in paths:
        with open(path, newline="", encoding="utf-8-sig") as file:
            names, mark = layout(file.readline(), column, path)
            position = names.index(column)
            for row in csv.reader(file, delimiter=mark):
                if len(row) > position:
                    counts[row[position].strip()] = counts.get(row[position].strip(), 0) + 1
    return counts


def bundles(parts, largest):
    """The values of parts, several together as long as they hold no more than so many pupils; each list as full as others."""
    full = []
    number = -(-sum(count for _, count in parts.values()) // largest)
    open_ones = [(0, index, []) for index in range(number)]
    for value, (_, count) in sorted(parts.items(), key=lambda part: (-part[1][1], part[0])):
        held, index, values = open_ones[0] if open_ones else (largest, 0, [])
        if held + count > largest:
            full.append([value])
        else:
            heapq.heapreplace(open_ones, (held + count, index, values + [value]))
    return full + [values for _, _, values in open_ones if values]


def append(parts, path):
    """Puts the rows of parts behind those of a file, and removes the parts."""
    with open(path, "ab") as whole:
        for part in parts:
            with open(part, "rb") as rows:
                rows.readline()
                shutil.copyfileobj(rows, whole, 1 << 20)
            os.remove(part)


def tasks(given, work, folder):
    """A list of (part's file, what catchment is told, number of pupils), the largest first."""
    if len(given.pupils) == 1:
        dealt = deal(given.pupils[0], given.by, folder)
    else:
        dealt = {value: (None, count) for value, count in sizes(given.pupils, given.by).items()}
    if "" in dealt:
        sys.exit(f"{dealt[''][1]} pupils have no value of \"{given.by}\": they would be in no part; give them one, such as \"none\"")
    found = []
    if len(given.pupils) == 1:
        small = {value: part for value, part in dealt.items() if part[1] < given.largest}
        for number, values in enumerate(bundles(small, given.largest)):
            file, count = small[values[0]][0], sum(dealt.pop(value)[1] for value in values)
            append([small[value][0] for value in values[1:]], file)
            found.append((f"{work}/together-{number + 1}.parquet", ["--part", file], count))
    for value, (file, count) in dealt.items():
        name = re.sub(r"[^A-Za-z0-9-]", lambda letter: f"_{ord(letter[0]):x}", value)
        told = ["--part", file] if file else ["--partition", f"{given.by}={value}"]
        cuts = -(-count // given.largest)
        for cut in range(1, cuts + 1):
            slice = ["--partition", f"{cut}/{cuts}"] if cuts > 1 else []
            found.append((f"{work}/{name}-{cut}-{cuts}.parquet", told + slice, count / cuts))
    return sorted(found, key=lambda task: -task[2])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("study")
    parser.add_argument("--pupils", nargs="+", required=True, help="the CSV files that the study names as its pupils")
    parser.add_argument("--by", required=True, help="the column of the pupils by which they are parted")
    parser.add_argument("--work", required=True, help="a folder that all workers see, for the parts")
    parser.add_argument("--output", required=True, help="the folder for the results")
    parser.add_argument("--binary", default="catchment", help="catchment, at the same path on all workers")
    parser.add_argument("--largest", type=int, default=250_000, help="how many pupils a task has at most")
    parser.add_argument("--threads", type=int, default=1, help="of each task, as many as spark.task.cpus")
    parser.add_argument("--master", help="such as local-cluster[2,1,1024]; by default that of spark-submit")
    parser.add_argument("--merge", nargs=argparse.REMAINDER, default=[], help="what else catchment merge is told")
    given = parser.parse_args()
    study, work = os.path.abspath(given.study), os.path.abspath(given.work)
    os.makedirs(work, exist_ok=True)
    if glob.glob(f"{work}/*.parquet"):
        sys.exit(f"{work}: the folder holds parts already; name an empty one")
    binary, threads = given.binary, str(given.threads)
    version = run([binary, "--version"]).split("\n")[0]

    # Workers take the Python of their PATH, and the network's interface, unless they are told.
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    from pyspark.sql import SparkSession
    builder = SparkSession.builder.appName("catchment").config("spark.ui.showConsoleProgress", "false")
    builder = builder.config("spark.ui.enabled", "false").config("spark.task.maxFailures", "4")
    if given.master:
        os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
        builder = builder.master(given.master)
    session = builder.getOrCreate()
    context = session.sparkContext
    context.setLogLevel("ERROR")

    def measure(task):
        path, told, _ = task
        own = run([binary, "--version"]).split("\n")[0]
        if own != version:
            raise RuntimeError(f"this worker has {own}, the driver {version}")
        started = time.time()
        attempt = tempfile.mkdtemp(prefix=".attempt-", dir=work)
        try:
            run([binary, "measures", study, *told, "--leave-out", "--accept-findings", "--threads", threads, "--quiet",
                 "--output", f"{attempt}/part.parquet"])
            os.replace(f"{attempt}/part.parquet", path)
        finally:
            shutil.rmtree(attempt, ignore_errors=True)
        return path, time.time() - started

    began = time.time()
    with tempfile.TemporaryDirectory(prefix=".pupils-", dir=work) as folder:
        all_tasks = tasks(given, work, folder)
        dealt = time.time() - began
        # A task each, in this order: what is large must not come last.
        done = context.parallelize(all_tasks, len(all_tasks)).map(measure).collect()
    spent, busy = time.time() - began - dealt, sum(seconds for _, seconds in done)
    session.stop()
    for left_by_the_killed in glob.glob(f"{work}/.attempt-*"):
        shutil.rmtree(left_by_the_killed, ignore_errors=True)
    print(f"{len(done)} parts in {spent:.1f} s after {dealt:.1f} s of dealing out; the tasks took {busy:.1f} s, all together",
          file=sys.stderr)
    run([binary, "merge", *sorted(path for path, _ in done), "--study", study, "--output", given.output, *given.merge])


if __name__ == "__main__":
    main()
