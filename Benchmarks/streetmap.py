"""What the map says at a place: the tags of the way that runs there and of the barriers on it."""
import numpy
import osmium

METRES_PER_DEGREE = 111_320
# The tags that bear on whether and how a way is passable, in the order in which they are told.
TELLING = ["highway", "railway", "public_transport", "man_made", "amenity", "route", "barrier", "construction", "access", "foot", "bicycle",
           "vehicle", "motor_vehicle", "motorcar", "motorroad", "sidewalk", "sidewalk:both", "sidewalk:left", "sidewalk:right",
           "service", "oneway", "oneway:foot", "oneway:bicycle", "conveying", "junction", "sac_scale", "via_ferrata_scale", "indoor",
           "locked", "area", "impassable", "status", "smoothness", "bridge:movable", "opening_hours", "access:conditional", "foot:conditional", "motor_vehicle:conditional", "ford"]


class StreetMap:
    def __init__(self, path):
        lines, self.ways, nodes, self.node_tags = [], [], [], []
        reader = osmium.FileProcessor(path).with_locations()
        for entity in reader:
            tags = {tag.k: tag.v for tag in entity.tags} if len(entity.tags) else {}
            if entity.is_node() and any(key in tags for key in ("barrier", "access", "foot", "highway")):
                nodes.append((entity.location.lon, entity.location.lat))
                self.node_tags.append((entity.id, tags))
            elif entity.is_way() and any(key in tags for key in ("highway", "railway", "public_transport", "man_made", "route", "amenity")):
                places = [(node.lon, node.lat) for node in entity.nodes if node.location.valid()]
                self.ways += [(entity.id, tags)] * (len(places) - 1)
                lines += [(*start, *end) for start, end in zip(places, places[1:])]
        self.lines, self.nodes = numpy.array(lines), numpy.array(nodes).reshape(-1, 2)
        self.scale = numpy.array([numpy.cos(numpy.radians(self.lines[:, 1].mean())), 1]) * METRES_PER_DEGREE

    def metres(self, start, end):
        return float(numpy.hypot(*((numpy.asarray(end) - start) * self.scale)))

    def way_along(self, start, end):
        """The identifier and tags of the way that runs straight from `start` to `end`; None where none does."""
        starts, ends = (self.lines[:, :2] - start) * self.scale, (self.lines[:, 2:] - start) * self.scale
        along = ends - starts
        length = numpy.maximum((along ** 2).sum(axis=1), 1e-9)

        def apart(place):
            share = numpy.clip(((place - starts) * along).sum(axis=1) / length, 0, 1)
            return numpy.hypot(*(starts + share[:, None] * along - place).T)

        distance = numpy.maximum(apart(numpy.zeros(2)), apart((numpy.asarray(end) - start) * self.scale))
        for index in numpy.argsort(distance)[:4]:
            if distance[index] < 0.5 and any(key in self.ways[index][1] for key in ("highway", "route", "railway", "man_made", "amenity")):
                return self.ways[index]
        return None

    def barriers_at(self, place):
        """Identifier and tags of the nodes at a place that say something about passage."""
        if not len(self.nodes):
            return []
        near = numpy.hypot(*((self.nodes - place) * self.scale).T) < 0.3
        return [self.node_tags[index] for index in numpy.flatnonzero(near)
                if any(key in self.node_tags[index][1] for key in ("barrier", "access", "foot"))]


def told(tags):
    return ", ".join(f"{key}={tags[key]}" for key in TELLING if key in tags)
