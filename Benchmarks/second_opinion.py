"""Compares walked distances with Valhalla's pedestrian routes on the same map.

Usage: python second_opinion.py MAP.osm.pbf PAIRS.csv TILES_FOLDER [WORST.csv]
PAIRS.csv comes from `DistancesBenchmark --pairs MAP.osm.pbf 5000`; the environment needs pyvalhalla and numpy.
"""
import csv
import json
import os
import subprocess
import sys

import numpy
import valhalla


def tiles(map_file, folder):
    os.makedirs(os.path.join(folder, "tiles"), exist_ok=True)
    path = os.path.join(folder, "valhalla.json")
    config = valhalla.get_config(tile_extract="", tile_dir=os.path.join(folder, "tiles"), verbose=False)
    with open(path, "w") as file:
        json.dump(config, file)
    builder = os.path.join(valhalla.PYVALHALLA_DIR, "bin", "valhalla_build_tiles")
    subprocess.run([builder, "-c", path, map_file],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return path


def walked(actor, pair):
    request = {
        "locations": [{"lon": pair[0], "lat": pair[1]}, {"lon": pair[2], "lat": pair[3]}],
        "costing": "pedestrian",
        "costing_options": {"pedestrian": {"shortest": True, "max_distance": 1000000}},
        "directions_type": "none",
    }
    try:
        legs = actor.route(request)["trip"]["legs"]
    except Exception:  # Valhalla throws a RuntimeError of its own for "no path" and "no edges near"
        return numpy.nan
    return sum(leg["summary"]["length"] for leg in legs) * 1000


def main():
    with open(sys.argv[2]) as file:
        pairs = numpy.array([[float(value) for value in row] for row in list(csv.reader(file))[1:]])
    actor = valhalla.Actor(tiles(sys.argv[1], sys.argv[3]))
    theirs = numpy.array([walked(actor, pair) for pair in pairs])
    ours = pairs[:, 4]
    both = ~numpy.isnan(ours) & ~numpy.isnan(theirs) & (theirs > 0)
    print(f"{len(pairs)} pairs: both {both.sum()}, only ours {(~numpy.isnan(ours) & numpy.isnan(theirs)).sum()}, "
          f"only Valhalla {(numpy.isnan(ours) & ~numpy.isnan(theirs)).sum()}")
    difference = (ours[both] - theirs[both]) / theirs[both]
    print("difference as a share of the distance: median %.4f, p90 %.4f, p99 %.4f, largest %.4f" % tuple(
        numpy.quantile(abs(difference), [0.5, 0.9, 0.99, 1])))
    print("ours longer by > 1 %%: %d, shorter by > 1 %%: %d" % ((difference > 0.01).sum(), (difference < -0.01).sum()))
    if len(sys.argv) > 4:
        order = numpy.argsort(-abs(difference))[:200]
        numpy.savetxt(sys.argv[4], numpy.column_stack([pairs[both][order], theirs[both][order]]), delimiter=",",
                      fmt="%.7f")


if __name__ == "__main__":
    main()
