#!/usr/bin/env python3
"""Measures a study in parts on Apache Spark, one municipality (or any other column's value) a task, and merges them.

  python3 -m venv venv && venv/bin/pip install -r scale/requirements.txt
  venv/bin/python scale/spark_driver.py study.yml --by municipality --work /shared/parts --output results
  venv/bin/python scale/spark_driver.py study.yml --by municipality --work parts --master 'local-cluster[2,1,1024]' --output results

The study's pupils are one CSV file, which the workers deal out by the column --by into the folder --work, each a stretch of
it, so that no task reads the pupils of others; of one file for each school year, each task picks its rows itself. All
workers must see that folder, the study and its files under the same path, and have one version of catchment at the same
path. Each part is measured on the study's whole map, so that the areas and schools beyond a municipality's border are
there. A part is written in a folder of its own and moved when it is whole: a task that is tried again, or twice at the same
time, changes nothing. Large municipalities come first; one that holds more than --largest pupils is cut into slices, so that
no task is the floor of the whole, and small ones are measured together up to that number, as each task reads the whole map.
"""
import argparse, contextlib, csv, ctypes, glob, heapq, io, os, re, shutil, signal, subprocess, sys, tempfile, time


def run(command):
    """Runs catchment, which ends with whoever runs it; what it says goes into the exception, as a worker's own output stays on
    the worker."""
    end_with_parent = lambda: ctypes.CDLL(None).prctl(1, signal.SIGKILL)
    done = subprocess.run(command, capture_output=True, text=True, preexec_fn=end_with_parent)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command[:2])} ended with {done.returncode}: {done.stderr[-300:]}")
    return done.stdout


def stretches(path, size):
    """Where stretches of about so many bytes of whole rows begin and end in the file; the header is in none."""
    with open(path, "rb") as file:
        file.readline()
        ends = [file.tell()]
        while rows := file.read(size):
            last = file.readline()
            # Within a field in quotes, the end of a line is not that of a row.
            is_open = (rows.count(b'"') + last.count(b'"')) % 2
            while is_open and (line := file.readline()):
                is_open ^= line.count(b'"') % 2
            ends.append(file.tell())
    return list(zip(ends, ends[1:]))


def deal(path, start, end, position, mark, target):
    """Writes the rows of a stretch, those of a value one behind the other; {value: (file, start, length, rows)}."""
    with open(path, "rb") as file:
        file.seek(start)
        lines = iter(file.read(end - start).removesuffix(b"\n").split(b"\n"))
    rows, cut = {}, mark.encode()
    for line in lines:
        if b'"' in line:
            while line.count(b'"') % 2 and (more := next(lines, None)) is not None:
                line += b"\n" + more
            text = io.StringIO(line.decode("utf-8", "surrogateescape"), newline="")
            fields = [field.encode("utf-8", "surrogateescape") for field in next(csv.reader(text, delimiter=mark))]
        else:
            fields = line.split(cut, position + 1)
        # What has no such field is told with what has an empty one.
        value = fields[position].strip() if len(fields) > position else b""
        if value in rows:
            rows[value].append(line)
        elif line.strip():
            rows[value] = [line]
    found = {}
    with whole(target) as file:
        for value, own in rows.items():
            start = file.tell()
            file.write(b"\n".join(own) + b"\n")
            found[value.decode("utf-8", "surrogateescape")] = (target, start, file.tell() - start, len(own))
    return found


@contextlib.contextmanager
def whole(path):
    """A file for its owner alone, which is there when it is whole."""
    handle, unfinished = tempfile.mkstemp(dir=os.path.dirname(path))
    with open(handle, "wb") as file:
        yield file
    os.replace(unfinished, path)


def gather(header, pieces, path):
    """Writes a register out of pieces of others."""
    with whole(path) as register:
        register.write(header)
        for file, start, length, _ in pieces:
            with open(file, "rb") as rows:
                rows.seek(start)
                register.write(rows.read(length))


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
    number = -(-sum(count for _, count in parts.values()) // largest)
    open_ones, rest = [(0, index, []) for index in range(number)], {}
    for value, part in sorted(parts.items(), key=lambda part: (-part[1][1], part[0])):
        held, index, values = open_ones[0]
        if held + part[1] > largest:
            rest[value] = part
        else:
            heapq.heapreplace(open_ones, (held + part[1], index, values + [value]))
    return [values for _, _, values in open_ones if values] + (bundles(rest, largest) if rest else [])


def dealt_out(given, context, folder):
    """Where the rows of each value stand, once the workers have dealt out the register."""
    [path] = map(os.path.abspath, given.pupils)
    with open(path, "rb") as file:
        names, mark = layout(file.readline().decode("utf-8-sig"), given.by, path)
    position = names.index(given.by)
    # Each worker has something to do, and none holds more than it should.
    size = min(64 << 20, os.path.getsize(path) // context.defaultParallelism + 1)
    cuts = [(number, *ends) for number, ends in enumerate(stretches(path, size))]
    dealing = context.parallelize(cuts, max(1, len(cuts))).map(
        lambda cut: deal(path, cut[1], cut[2], position, mark, f"{folder}/{cut[0]}.csv"))
    pieces = {}
    for found in dealing.collect():
        for value, piece in found.items():
            pieces.setdefault(value, []).append(piece)
    return {value: (own, sum(rows for *_, rows in own)) for value, own in pieces.items()}


def tasks(given, work, parts):
    """A list of (part's file, pieces of the register, what catchment is told, number of pupils), the largest first.

    parts: {value: (its pieces, number of pupils)}, with None for pieces where each task reads the whole register."""
    if "" in parts:
        sys.exit(f"{parts[''][1]} pupils have no value of \"{given.by}\": they would be in no part; give them one, such as \"none\"")
    small = {value: part for value, part in parts.items() if part[0] and part[1] < given.largest}
    found = []
    for number, values in enumerate(bundles(small, given.largest)):
        pieces = [piece for value in values for piece in parts[value][0]]
        found.append((f"{work}/together-{number + 1}.parquet", pieces, [], sum(parts[value][1] for value in values)))
    for value, (pieces, count) in parts.items():
        if value in small:
            continue
        name = re.sub(r"[^A-Za-z0-9-]", lambda letter: f"_{ord(letter[0]):x}", value)
        told = [] if pieces else ["--partition", f"{given.by}={value}"]
        cuts = -(-count // given.largest)
        for cut in range(1, cuts + 1):
            slice = ["--partition", f"{cut}/{cuts}"] if cuts > 1 else []
            found.append((f"{work}/{name}-{cut}-{cuts}.parquet", pieces, told + slice, count / cuts))
    return sorted(found, key=lambda task: -task[3])


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
        path, pieces, told, _ = task
        own = run([binary, "--version"]).split("\n")[0]
        if own != version:
            raise RuntimeError(f"this worker has {own}, the driver {version}")
        attempt = tempfile.mkdtemp(prefix=".attempt-", dir=work)
        try:
            if pieces:
                gather(header, pieces, f"{attempt}/pupils.csv")
                told = ["--part", f"{attempt}/pupils.csv", *told]
            started = time.time()
            run([binary, "measures", study, *told, "--leave-out", "--accept-findings", "--threads", threads, "--quiet",
                 "--output", f"{attempt}/part.parquet"])
            spent = time.time() - started
            os.replace(f"{attempt}/part.parquet", path)
        finally:
            shutil.rmtree(attempt, ignore_errors=True)
        return path, spent

    # Executors are there when they have done something.
    slots = context.defaultParallelism
    context.parallelize(range(slots), slots).foreach(lambda _: None)
    began = time.time()
    with tempfile.TemporaryDirectory(prefix=".pupils-", dir=work) as folder:
        with open(given.pupils[0], "rb") as file:
            header = file.readline()
        if len(given.pupils) == 1:
            parts = dealt_out(given, context, folder)
        else:
            parts = {value: (None, count) for value, count in sizes(given.pupils, given.by).items()}
        all_tasks = tasks(given, work, parts)
        dealt = time.time() - began
        # A task each, in this order: what is large must not come last.
        done = context.parallelize(all_tasks, len(all_tasks)).map(measure).collect()
    spent, busy = time.time() - began - dealt, sum(seconds for _, seconds in done)
    session.stop()
    for left_by_the_killed in glob.glob(f"{work}/.attempt-*"):
        shutil.rmtree(left_by_the_killed, ignore_errors=True)
    print(f"{len(done)} parts in {spent:.1f} s after {dealt:.1f} s of dealing out; catchment took {busy:.1f} s, all together",
          file=sys.stderr)
    run([binary, "merge", *sorted(path for path, _ in done), "--study", study, "--output", given.output, *given.merge])


if __name__ == "__main__":
    main()
