#!/bin/bash
# What editors and servers write as OpenStreetMap XML, and what libosmium makes of it.
#
# Versions: pyosmium 4.0.2 from PyPI (libosmium inside); osmium-tool 1.15 with libosmium 2.18 does the same.
# Belief:    an XML file as JOSM saves it is read without what was deleted there; XML as the Overpass server writes
#            it for "out geom;" is read.
# Behaviour: an object with action="delete" is read as if it were there (visible stays "true" in such files, and
#            only visible="false" is heeded); a file with a relation whose members carry their shapes is refused
#            as a whole: "No element inside <member> allowed".
# So:        read action="delete" yourself, and relations of "out geom;" too.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q osmium==4.0.2
cat > deleted.osm <<'X'
<osm version="0.6" generator="JOSM">
<node id="1" version="1" visible="true" lat="41.0" lon="2.0"/>
<way id="2" version="1" action="delete" visible="true"><nd ref="1"/><tag k="highway" v="footway"/></way>
</osm>
X
cat > geometry.osm <<'X'
<osm version="0.6" generator="Overpass API">
<relation id="3">
<member type="way" ref="2" role="outer"><nd lat="41.0" lon="2.0"/><nd lat="41.0" lon="2.1"/></member>
<tag k="type" v="multipolygon"/><tag k="highway" v="pedestrian"/>
</relation>
</osm>
X
venv/bin/python - <<'P'
import osmium

ways = [(way.id, way.deleted) for way in osmium.FileProcessor("deleted.osm", osmium.osm.WAY)]
assert ways == [(2, False)], f"changed: the deleted way is now {ways}"
try:
    list(osmium.FileProcessor("geometry.osm"))
except RuntimeError as error:
    assert "No element inside <member> allowed" in str(error), f"changed: {error}"
else:
    raise SystemExit("changed: the relation with shapes is read")
print("as described: the deleted way is there, the relation with shapes is refused")
P
