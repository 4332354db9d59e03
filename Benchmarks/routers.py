"""The routers whose ways are compared: catchment, Valhalla and OSRM, all asked for the shortest way in metres.

Each has `ways(pairs)`: for rows of from_longitude, from_latitude, to_longitude, to_latitude a list of (metres, shape), or None
where it finds no way. A shape is an array of longitudes and latitudes; its ends are where the places meet the street.
"""
import json
import os
import pathlib
import re
import subprocess
import tempfile

import numpy


class Catchment:
    name = "catchment"

    def __init__(self, binary, map_file, mode):
        self.binary, self.map_file, self.mode = binary, map_file, mode

    def ways(self, pairs):
        with tempfile.NamedTemporaryFile("w", suffix=".csv") as file:
            numpy.savetxt(file, pairs, delimiter=",", fmt="%.9f", header="pairs", comments="")
            file.flush()
            lines = self._asked("--ways", file.name)
        rows = [numpy.array(line.split(","), dtype=float) if line else None for line in lines]
        return [None if row is None else (row[0], row[1:].reshape(-1, 2)) for row in rows]

    def pairs(self, count):
        return self._table(self._asked("--pairs", str(count)))

    def stranded(self):
        return self._table(self._asked("--stranded"))

    def _asked(self, question, *rest):
        command = [self.binary, question, self.mode, self.map_file, *rest]
        return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.split("\n")[:-1]

    def _table(self, lines):
        return numpy.array([[float(value) for value in line.split(",")] for line in lines[1:]]).reshape(-1, len(lines[0].split(",")))


class Valhalla:
    name = "Valhalla"
    costings = {"walking": "pedestrian", "cycling": "bicycle", "driving": "auto"}
    # Two ways of asking for the shortest way, of which the shorter answer counts. `shortest` counts metres, but keeps some
    # penalties; the other is the fastest way at one speed, with every penalty and preference set to nothing. Both lift the
    # limit for hikers: sac_scale says how hard a path is, not whether it is open.
    open_to_all = {"max_hiking_difficulty": 6, "max_distance": 1_000_000}
    no_penalties = dict.fromkeys([
        "step_penalty", "elevator_penalty", "service_penalty", "maneuver_penalty", "gate_penalty", "gate_cost", "use_lit",
        "destination_only_penalty", "private_access_penalty", "country_crossing_penalty"], 0)
    no_preferences = dict.fromkeys([
        "walkway_factor", "sidewalk_factor", "alley_factor", "driveway_factor", "service_factor", "use_hills", "use_ferry"], 1)
    same_question = {
        "walking": [{**open_to_all, "shortest": True}, {**open_to_all, **no_penalties, **no_preferences}],
        "cycling": [{"shortest": True}], "driving": [{"shortest": True}],
    }

    def __init__(self, map_file, folder, mode, same_question=True):
        import valhalla
        tiles = os.path.join(folder, "tiles")
        path = os.path.join(folder, "valhalla.json")
        is_new = not os.path.exists(tiles)
        os.makedirs(tiles, exist_ok=True)
        config = valhalla.get_config(tile_extract="", tile_dir=tiles, verbose=False)
        pathlib.Path(path).write_text(json.dumps(config))
        if is_new:
            quietly([os.path.join(valhalla.PYVALHALLA_DIR, "bin", "valhalla_build_tiles"), "-c", path, map_file])
        self.actor = valhalla.Actor(path)
        self.costing = self.costings[mode]
        self.options = self.same_question[mode] if same_question else [{}]
        # A place is put on the street itself, not on a junction that is within 5 m.
        self.places = {"node_snap_tolerance": 0} if same_question else {}

    def ways(self, pairs):
        return [self._shortest(pair) for pair in pairs]

    def _shortest(self, pair):
        ways = [self._way(pair, options) for options in self.options]
        return min((way for way in ways if way), key=lambda way: way[0], default=None)

    def _way(self, pair, options):
        request = {
            "locations": [{"lon": pair[0], "lat": pair[1], **self.places}, {"lon": pair[2], "lat": pair[3], **self.places}],
            "costing": self.costing, "costing_options": {self.costing: options}, "directions_type": "none",
        }
        try:
            legs = self.actor.route(request)["trip"]["legs"]
        except RuntimeError:  # "no path" and "no edges near"
            return None
        return sum(leg["summary"]["length"] for leg in legs) * 1000, decoded(legs[0]["shape"])


class OSRM:
    name = "OSRM"
    profiles = {"walking": "foot", "cycling": "bicycle", "driving": "car"}

    def __init__(self, map_file, folder, mode, weight="distance"):
        import osrm
        self.osrm = osrm
        home = pathlib.Path(osrm.__file__).parent
        folder = pathlib.Path(folder)
        link = folder / "map.osm.pbf"
        if not link.exists():
            folder.mkdir(parents=True, exist_ok=True)
            # A copy of its profile that minimizes metres; its libraries are found beside the original.
            profile = (home / f"share/profiles/{self.profiles[mode]}.lua").read_text()
            profile = re.sub(r"(?m)^( *weight_name *=).*$", rf"\1 '{weight}',", profile, count=1)
            (folder / "profile.lua").write_text(f'package.path = "{home}/share/profiles/?.lua;" .. package.path\n{profile}')
            link.symlink_to(os.path.abspath(map_file))
            quietly([home / "bin/osrm-extract", "-p", folder / "profile.lua", link])
            for step in ["partition", "customize"]:
                quietly([home / f"bin/osrm-{step}", folder / "map.osrm"])
        self.engine = osrm.OSRM(storage_config=str(folder / "map.osrm"), algorithm="MLD", use_shared_memory=False)

    def ways(self, pairs):
        return [self._way(pair) for pair in pairs]

    def _way(self, pair):
        try:
            answer = self.engine.Route(self.osrm.RouteParameters(
                coordinates=[(pair[0], pair[1]), (pair[2], pair[3])], overview="full", geometries="polyline6"))
        except RuntimeError:  # "no route" and "no segment"
            return None
        route = answer["routes"][0]
        return route["distance"], decoded(route["geometry"])


def quietly(command):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def decoded(text):
    """The longitudes and latitudes of an encoded polyline with six digits."""
    values, value, shift = [], 0, 0
    for character in text:
        bits = ord(character) - 63
        value |= (bits & 31) << shift
        shift += 5
        if bits < 32:
            values.append(~(value >> 1) if value & 1 else value >> 1)
            value, shift = 0, 0
    return numpy.cumsum(numpy.array(values).reshape(-1, 2), axis=0)[:, ::-1] * 1e-6
