"""Compares walked distances with those of another router on the same map.

Usage: python second_opinion.py valhalla|osrm MAP.osm.pbf PAIRS.csv FOLDER [WORST.csv]
PAIRS.csv comes from `DistancesBenchmark --pairs MAP.osm.pbf 5000`; FOLDER takes what the router prepares. The environment
needs numpy with pyvalhalla or osrm-bindings. Both routers are told to look for the shortest way and not the fastest.
"""
import csv
import json
import os
import pathlib
import subprocess
import sys

import numpy


def quietly(command):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def valhalla_router(map_file, folder):
    """A function from a pair to metres; NaN where Valhalla finds no way."""
    import valhalla
    os.makedirs(os.path.join(folder, "tiles"), exist_ok=True)
    path = os.path.join(folder, "valhalla.json")
    config = valhalla.get_config(tile_extract="", tile_dir=os.path.join(folder, "tiles"), verbose=False)
    with open(path, "w") as file:
        json.dump(config, file)
    quietly([os.path.join(valhalla.PYVALHALLA_DIR, "bin", "valhalla_build_tiles"), "-c", path, map_file])
    actor = valhalla.Actor(path)

    def walked(pair):
        request = {
            "locations": [{"lon": pair[0], "lat": pair[1]}, {"lon": pair[2], "lat": pair[3]}],
            "costing": "pedestrian",
            "costing_options": {"pedestrian": {"shortest": True, "max_distance": 1000000, "max_hiking_difficulty": 6}},
            "directions_type": "none",
        }
        try:
            legs = actor.route(request)["trip"]["legs"]
        except Exception:  # Valhalla throws a RuntimeError of its own for "no path" and "no edges near"
            return numpy.nan
        return sum(leg["summary"]["length"] for leg in legs) * 1000

    return walked


def osrm_router(map_file, folder):
    """A function from a pair to metres; NaN where OSRM finds no way."""
    import osrm
    home = pathlib.Path(osrm.__file__).parent
    os.makedirs(folder, exist_ok=True)
    # A copy of its profile for walkers that minimizes metres; its libraries are found beside the original.
    profile = (home / "share/profiles/foot.lua").read_text()
    profile = profile.replace("'duration',", "'distance',", 1)
    profile = f'package.path = "{home}/share/profiles/?.lua;" .. package.path\n{profile}'
    (pathlib.Path(folder) / "walk.lua").write_text(profile)
    link = pathlib.Path(folder) / "map.osm.pbf"
    link.unlink(missing_ok=True)
    link.symlink_to(os.path.abspath(map_file))
    quietly([home / "bin/osrm-extract", "-p", f"{folder}/walk.lua", link])
    quietly([home / "bin/osrm-contract", f"{folder}/map.osrm"])
    engine = osrm.OSRM(storage_config=f"{folder}/map.osrm", algorithm="CH", use_shared_memory=False)

    def walked(pair):
        try:
            answer = engine.Route(osrm.RouteParameters(
                coordinates=[(pair[0], pair[1]), (pair[2], pair[3])], overview="false"))
        except RuntimeError:  # "no route" and "no segment"
            return numpy.nan
        return answer["routes"][0]["distance"]

    return walked


def main():
    router = {"valhalla": valhalla_router, "osrm": osrm_router}[sys.argv[1]]
    with open(sys.argv[3]) as file:
        pairs = numpy.array([[float(value) for value in row] for row in list(csv.reader(file))[1:]])
    walked = router(sys.argv[2], sys.argv[4])
    theirs = numpy.array([walked(pair) for pair in pairs])
    ours = pairs[:, 4]
    both = ~numpy.isnan(ours) & ~numpy.isnan(theirs) & (theirs > 0)
    print(f"{len(pairs)} pairs: both {both.sum()}, only ours {(~numpy.isnan(ours) & numpy.isnan(theirs)).sum()}, "
          f"only theirs {(numpy.isnan(ours) & ~numpy.isnan(theirs)).sum()}")
    difference = (ours[both] - theirs[both]) / theirs[both]
    print("difference as a share of the distance: median %.5f, p90 %.5f, p99 %.4f, largest %.4f" % tuple(
        numpy.quantile(abs(difference), [0.5, 0.9, 0.99, 1])))
    print("ours longer by > 1 %%: %d, shorter by > 1 %%: %d" % ((difference > 0.01).sum(), (difference < -0.01).sum()))
    if len(sys.argv) > 5:
        order = numpy.argsort(-abs(difference))[:200]
        numpy.savetxt(sys.argv[5], numpy.column_stack([pairs[both][order], theirs[both][order]]), delimiter=",",
                      fmt="%.7f")


if __name__ == "__main__":
    main()
