"""Compares the shortest ways of random pairs with those of Valhalla and OSRM on the same maps, and takes apart each pair that
differs much.

Usage: python second_opinion.py --binary .build/release/RoutingBenchmark --work FOLDER [--results RESULTS.md] MAP.osm.pbf …
The environment needs CPython 3.12 with numpy, osmium, pyvalhalla and osrm-bindings. FOLDER takes what the routers prepare.
"""
import argparse
import collections
import pathlib

import numpy

from explained import UNEXPLAINED, Asked, breaks, name
from results import write_section
from routers import OSRM, Catchment, Valhalla
from streetmap import StreetMap

HEADING = "## Second opinions on ways"


def compared(ours, theirs):
    """The relative differences of the pairs to which both have a way of more than 0 m, with their indices."""
    a, b = (numpy.array([numpy.nan if way is None else way[0] for way in ways]) for ways in (ours, theirs))
    both = numpy.flatnonzero(~numpy.isnan(a) & ~numpy.isnan(b) & (b > 0))
    lone = [int((numpy.isnan(first) & ~numpy.isnan(second)).sum()) for first, second in ((b, a), (a, b))]
    return both, (a[both] - b[both]) / b[both], lone


def figures(differences):
    median, p99 = numpy.quantile(abs(differences), [0.5, 0.99])
    return f"{median:.2%} | {p99:.1%}"


def classes(pairs, ours, theirs, peer, differing, street_map, us):
    """Which class each differing pair belongs to, by its largest break, with an example from the map."""
    asked = {True: Asked(peer), False: Asked(us)}
    found = {}
    for index in differing:
        shorter, longer = sorted([(ours[index], us), (theirs[index], peer)], key=lambda way: way[0][0])
        breaking, total = breaks(pairs[index], shorter[0][1], asked[longer[1] is peer], street_map)
        difference = longer[0][0] - shorter[0][0]
        if total < difference / 2:
            found[index] = (f"{longer[1].name} answers with a way longer than the sum of its own parts", "")
        elif not breaking:
            found[index] = (f"{longer[1].name} {UNEXPLAINED} at many places", "")
        else:
            found[index] = name(max(breaking, key=lambda each: each.metres), longer[1].name)
    return found


def opinion(city, us, peer, as_usual, pairs, street_map, options):
    """Two tables as lines of text: the figures, and the classes of pairs that differ by more than the threshold."""
    ours, theirs = us.ways(pairs), peer.ways(pairs)
    both, differences, lone = compared(ours, theirs)
    differing = both[abs(differences) > options.threshold]
    found = classes(pairs, ours, theirs, peer, differing, street_map, us)
    explained = [index for index, (title, _) in found.items() if UNEXPLAINED not in title]
    rest = differences[~numpy.isin(both, explained)]
    before = figures(compared(ours, as_usual.ways(pairs))[1]) if as_usual else "– | –"
    head = (f"| {city} | {peer.name} | {len(both)} | {lone[0]} | {lone[1]} | {before} | {figures(differences)} | "
            f"{len(differing)} | {len(explained)} | {figures(rest)} |")
    counts = collections.Counter(title for title, _ in found.values())
    examples = {title: sorted({example for other, example in found.values() if other == title and example})[:3] for title in counts}
    rows = [f"| {city} | {title} | {count} | {', '.join(examples[title])} |" for title, count in counts.most_common()]
    print("\n".join([head, *rows]), flush=True)
    return head, rows


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("maps", nargs="+")
    parser.add_argument("--binary", required=True)
    parser.add_argument("--work", required=True)
    parser.add_argument("--results", help="the file whose section is replaced")
    parser.add_argument("--mode", default="walking", choices=["walking", "cycling", "driving"])
    parser.add_argument("--pairs", type=int, default=1000)
    parser.add_argument("--threshold", type=float, default=0.05, help="the share of the distance from which a pair is taken apart")
    options = parser.parse_args()
    heads, rows = [], []
    for path in options.maps:
        city = pathlib.Path(path).name.split(".")[0]
        folder = pathlib.Path(options.work) / city
        us, street_map = Catchment(options.binary, path, options.mode), StreetMap(path)
        pairs = us.pairs(options.pairs)
        peers = [(Valhalla(path, folder / "valhalla", options.mode), Valhalla(path, folder / "valhalla", options.mode, same_question=False)),
                 (OSRM(path, folder / f"osrm_{options.mode}", options.mode), None)]
        for peer, as_usual in peers:
            head, classed = opinion(city, us, peer, as_usual, pairs, street_map, options)
            heads.append(head)
            rows += classed
    text = "\n".join([
        f"{HEADING}: {options.mode}", "",
        "Random pairs of places. Differences as shares of the peer's distance: as its users ask, when asked for the shortest way, "
        f"and without the pairs whose difference of more than {options.threshold:.0%} has a cause on the map or contradicts the peer's own answers.", "",
        "| map | peer | pairs | only ours | only theirs | usual median | p99 | shortest median | p99 | differ | explained | median | p99 |",
        "|" + "---|" * 13, *heads, "",
        "| map | why a pair differs | pairs | for example |", "|---|---|---|---|", *rows])
    if options.results:
        write_section(f"{HEADING}: {options.mode}", text, options.results)


if __name__ == "__main__":
    main()
