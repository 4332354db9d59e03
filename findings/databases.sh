#!/bin/bash
# What ogr2ogr and GeoPandas make of a PostGIS column whose rows are of several coordinate systems.
#
# Versions: Debian 12's postgresql-15 with PostGIS 3.3.2, and gdal-bin 3.6.2 (installed before); PyPI geopandas 1.2.0 with
#           psycopg2-binary 2.9.12 and SQLAlchemy 2.0.51.
# Belief:    geometries carry their SRID, so a reader brings all rows into one system, or refuses them.
# Behaviour: both take the SRID of the first row for all, without a word and with status 0: Barcelona's town hall in UTM zone 31N
#            comes out at 431434 degrees east.
# So:        hold the SRID of each row against that of the first, and refuse a second one by its row.
set -eu
folder=$(mktemp -d)
server=
cleanup() { [ -z "$server" ] || { kill "$server"; wait "$server" || true; }; rm -rf "$folder"; }
trap cleanup EXIT
programs=/usr/lib/postgresql/15/bin
as=()
if [ "$(id -u)" = 0 ]; then
  chown postgres "$folder"
  as=(setpriv --reuid=postgres --regid=postgres --clear-groups)
fi
"${as[@]}" "$programs/initdb" -A trust -U postgres -E UTF8 --locale=C -D "$folder/data" >/dev/null
"${as[@]}" "$programs/postgres" -D "$folder/data" -c listen_addresses= -c unix_socket_directories="$folder" >/dev/null 2>&1 &
server=$!
export PGHOST=$folder PGUSER=postgres PGDATABASE=postgres
for _ in $(seq 100); do "$programs/psql" -qc 'SELECT 1' >/dev/null 2>&1 && break; sleep 0.2; done
"$programs/psql" -q <<'X'
CREATE EXTENSION postgis;
CREATE TABLE places (name text, place geometry);
INSERT INTO places VALUES ('first', ST_SetSRID(ST_Point(2.18, 41.38), 4326)),
  ('second', ST_Transform(ST_SetSRID(ST_Point(2.18, 41.38), 4326), 25831));
X
"$programs/psql" -Atc "SELECT postgis_full_version()" | cut -c1-40
ogr2ogr --version
ogr2ogr -f CSV -lco GEOMETRY=AS_XY "$folder/gdal.csv" PG:"host=$folder user=postgres dbname=postgres" places 2>"$folder/gdal.err"
echo "ogr2ogr ends with status $? and says: $(cat "$folder/gdal.err")"
cat "$folder/gdal.csv"
ogr2ogr -f GeoJSON "$folder/gdal.json" PG:"host=$folder user=postgres dbname=postgres" places 2>/dev/null
grep -q '"second".*"coordinates": \[ 4[0-9]*\.' "$folder/gdal.json" || { echo "ogr2ogr: it is not so any more"; exit 1; }
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q geopandas==1.2.0 psycopg2-binary==2.9.12 sqlalchemy==2.0.51
"$folder/venv/bin/python" -W error - <<'X'
import geopandas, os, sqlalchemy
engine = sqlalchemy.create_engine(f"postgresql+psycopg2://postgres@/postgres?host={os.environ['PGHOST']}")
places = geopandas.read_postgis("SELECT * FROM places", engine, geom_col="place")
print("geopandas", geopandas.__version__, places.crs, [round(x, 2) for x in places.place.x])
assert places.crs.to_epsg() == 4326 and places.place.x[1] > 400_000, "geopandas: it is not so any more"
X
echo "it is still so"
