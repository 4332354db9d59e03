"""Takes a pair apart for which two routers differ: where along the shorter way does the other router not follow, and why?

The other router is asked for its way from stop to stop along the shorter way: from the home over the middle of each straight
piece to the school. A stop that it puts on a street more than a metre away lies on a piece that it leaves out, and is passed
over. Where its way to the next stop is longer than along the shorter way there is a break, and what the map says there is the
cause. Lengths of ways cannot beat the sum of their parts, so that the breaks make up the whole difference, unless the other
router has ways that are shorter than those it answers with.
"""
import collections

import numpy

APART = 1.0  # metres
UNEXPLAINED = "makes a detour between streets that it has"
PATHS = {"footway", "path", "pedestrian", "steps", "cycleway"}
Break = collections.namedtuple("Break", "metres ways nodes cut")


class Asked:
    """A router that is asked each question once: long ways share most of their pieces."""

    def __init__(self, router):
        self.router, self.known = router, {}

    def ways(self, pairs):
        keys = [tuple(numpy.round(pair, 7)) for pair in pairs]
        new = {key: pair for key, pair in zip(keys, pairs) if key not in self.known}
        if new:
            self.known.update(zip(new, self.router.ways(list(new.values()))))
        return [self.known[key] for key in keys]


def breaks(pair, shape, other, street_map):
    """The breaks of `other` along the shape of the shorter way, and the metres by which the sum of its steps is longer."""
    pieces = [(start, end) for start, end in zip(shape, shape[1:]) if street_map.metres(start, end) > 0.5]
    lengths = [street_map.metres(*piece) for piece in pieces]
    stops = [numpy.array(pair[:2]), *((start + end) / 2 for start, end in pieces), numpy.array(pair[2:4])]
    places = numpy.cumsum([0, *((before + after) / 2 for before, after in zip([0, *lengths], [*lengths, 0]))])
    met = other.ways([[*stop, *stop] for stop in stops[1:-1]])
    has = [way is not None and street_map.metres(way[1][0], stop) < APART for way, stop in zip(met, stops[1:-1])]
    kept = [0, *(index + 1 for index, is_there in enumerate(has) if is_there), len(stops) - 1]
    steps = list(zip(kept, kept[1:]))
    found, total = [], 0
    for (a, b), way in zip(steps, other.ways([[*stops[a], *stops[b]] for a, b in steps])):
        along = places[b] - places[a]
        extra = numpy.inf if way is None else way[0] - along
        total += extra
        if extra > max(3, 0.02 * along):
            found.append(cause(pieces, a, b, extra, street_map))
    return found, total


def cause(pieces, a, b, extra, street_map):
    """What the map says between two stops: on the pieces left out, or else where the pieces of the stops meet."""
    missing = pieces[a:b - 1]
    ways = dict(filter(None, (street_map.way_along(*piece) for piece in missing)))
    corners = [piece[0] for piece in missing] + [piece[1] for piece in pieces[max(a - 1, 0):b - 1]]
    nodes = dict(node for corner in corners for node in street_map.barriers_at(corner))
    cut = {}
    if not ways and not nodes:
        cut = dict(filter(None, (street_map.way_along(*piece) for piece in pieces[max(a - 1, 0):b])))
    return Break(extra, ways, nodes, cut)


def name(found, who):
    """The class of a break for which `who` takes the longer way, and an example from the map."""
    for number, tags in found.nodes.items():
        if not found.ways:
            what = tags.get("barrier") or tags.get("entrance") or "point"
            return f"{who} stops at a {what} with {access(tags)}", f"node {number}"
    for number, tags in found.ways.items():
        return f"{who} leaves out {kind(tags)}", f"way {number}"
    for number, tags in found.cut.items():
        if tags.get("oneway") in ("yes", "-1") and tags.get("highway") in PATHS:
            return f"{who} binds walkers to oneway=yes on a path", f"way {number}"
    return f"{who} {UNEXPLAINED}", " ".join(f"way {number}" for number in list(found.cut)[:2])


def kind(tags):
    highway = tags.get("highway", "").replace("_link", "")
    separate = any(tags.get(f"sidewalk{side}") == "separate" for side in ("", ":both", ":left", ":right"))
    closed = any(tags.get(key) in ("no", "private") for key in ("access", "foot"))
    if "route" in tags:
        return "a ferry"
    if "amenity" in tags and not highway:
        return f"the outline of amenity={tags['amenity']}"
    if tags.get("area") == "yes":
        return "the rim of a square (area=yes)"
    if separate:
        return "a road whose sidewalk is drawn apart"
    if closed:
        return f"a street with {access(tags)}"
    if highway in ("trunk", "motorway", "cycleway", "road", "bridleway", "busway", "corridor", "platform"):
        return f"highway={highway}" + ("" if tags.get("foot") is None else f" with foot={tags['foot']}")
    if "railway" in tags or "public_transport" in tags:
        return "a platform"
    return f"highway={highway}"


def access(tags):
    return " and ".join(f"{key}={tags[key]}" for key in ("access", "foot", "bicycle", "motor_vehicle") if key in tags) or "no word on access"
