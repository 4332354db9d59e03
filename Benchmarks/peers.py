"""What a GeoPandas user would write for the jobs of bench.py. One job a process, so that each starts alike."""

import json
import sys
import time

import geopandas
import numpy
import pandas
import pyogrio
import pyproj


def number(text):
    return text.astype(str).str.replace(",", ".").astype(float)


def read(folder):
    zones = geopandas.read_file(f"{folder}/zones.shp")
    schools = pandas.read_csv(f"{folder}/schools.csv", sep=";", dtype={"codi": str})
    pupils = pandas.read_csv(
        f"{folder}/pupils.csv", usecols=["codi_centre", "x", "y"], dtype={"codi_centre": str})
    schools["x"], schools["y"] = number(schools["x"]), number(schools["y"])
    return zones, schools, pupils


def degrees(x, y):
    return pyproj.Transformer.from_crs(25831, 4326, always_xy=True).transform(x, y)


def join(zones, pupils):
    homes = geopandas.GeoDataFrame(
        pupils, geometry=geopandas.points_from_xy(pupils["x"], pupils["y"]), crs=zones.crs)
    return geopandas.sjoin(homes, zones[["ZONE_ID", "geometry"]], predicate="within")


def distances(pupils, schools):
    merged = pupils.merge(schools, left_on="codi_centre", right_on="codi", suffixes=("", "_school"))
    home, school = degrees(merged["x"], merged["y"]), degrees(merged["x_school"], merged["y_school"])
    merged["metres"] = pyproj.Geod(ellps="WGS84").inv(*home, *school)[2]
    return merged


def road(folder, output):
    """Zones, schools and pupils to a table and a map of the mean distance by catchment area."""
    zones, schools, pupils = read(folder)
    located = distances(pd_columns(join(zones, pupils)), schools)
    table = located.groupby("ZONE_ID")["metres"].agg(["size", "mean", "median"]).reset_index()
    table.to_csv(f"{output}/peer.csv", index=False)
    result = zones.merge(table, on="ZONE_ID", how="left").to_crs(4326)
    result.to_file(f"{output}/peer.geojson", driver="GeoJSON")


def tuned(folder, output):
    """The same by someone who knows the libraries well: Arrow readers, a tree of prepared zones, arrays all the way."""
    import shapely

    zones = pyogrio.read_dataframe(f"{folder}/zones.shp", columns=["ZONE_ID"], use_arrow=True)
    schools = pandas.read_csv(f"{folder}/schools.csv", sep=";", dtype={"codi": str}, engine="pyarrow")
    pupils = pandas.read_csv(
        f"{folder}/pupils.csv", usecols=["codi_centre", "x", "y"], dtype={"codi_centre": str}, engine="pyarrow")
    schools["x"], schools["y"] = number(schools["x"]), number(schools["y"])
    x, y = pupils["x"].to_numpy(), pupils["y"].to_numpy()
    shapes = zones.geometry.to_numpy()
    shapely.prepare(shapes)
    home, zone = shapely.STRtree(shapes).query(shapely.points(x, y), predicate="within")
    position = pandas.Index(schools["codi"]).get_indexer(pupils["codi_centre"].to_numpy()[home])
    home, zone, position = home[position >= 0], zone[position >= 0], position[position >= 0]
    from_x, from_y = degrees(x[home], y[home])
    to_x, to_y = degrees(schools["x"].to_numpy(), schools["y"].to_numpy())
    metres = pyproj.Geod(ellps="WGS84").inv(from_x, from_y, to_x[position], to_y[position])[2]
    table = pandas.DataFrame({"zone": zone, "metres": metres}).groupby("zone")["metres"].agg(["size", "mean", "median"])
    result = zones.join(table).to_crs(4326)
    result.drop(columns="geometry").to_csv(f"{output}/tuned.csv", index=False)
    pyogrio.write_dataframe(result, f"{output}/tuned.geojson", driver="GeoJSON")


def duckdb_spatial(folder, output):
    """The same in SQL, by DuckDB and its spatial extension on all cores."""
    import duckdb

    connection = duckdb.connect(config={"allow_unsigned_extensions": "true"})
    connection.execute(f"LOAD '{spatial_extension()}'")
    connection.execute(f"""
        CREATE TABLE zones AS SELECT ZONE_ID, geom FROM ST_Read('{folder}/zones.shp');
        CREATE TABLE schools AS
        SELECT codi, ST_Transform(ST_Point(replace(x::VARCHAR, ',', '.')::DOUBLE, replace(y::VARCHAR, ',', '.')::DOUBLE),
            'EPSG:25831', 'EPSG:4326') AS place
        FROM read_csv('{folder}/schools.csv', delim=';', header=true, all_varchar=true);
        CREATE TABLE homes AS
        SELECT z.ZONE_ID, p.codi_centre, ST_Transform(p.geom, 'EPSG:25831', 'EPSG:4326') AS place
        FROM (
            SELECT codi_centre, ST_Point(x::DOUBLE, y::DOUBLE) AS geom
            FROM read_csv('{folder}/pupils.csv', header=true, all_varchar=true)) p
        JOIN zones z ON ST_Within(p.geom, z.geom);
        CREATE TABLE result AS
        SELECT h.ZONE_ID, count(*) AS size, avg(metres) AS mean, median(metres) AS median
        FROM (
            SELECT h.ZONE_ID, ST_Distance_Spheroid(h.place, s.place) AS metres
            FROM homes h JOIN schools s ON h.codi_centre = s.codi) h
        GROUP BY h.ZONE_ID;
        COPY result TO '{output}/duckdb.csv';
        COPY (
            SELECT z.ZONE_ID, size, mean, median,
                ST_FlipCoordinates(ST_Transform(z.geom, 'EPSG:25831', 'EPSG:4326')) AS geom
            FROM zones z LEFT JOIN result USING (ZONE_ID))
        TO '{output}/duckdb.geojson' WITH (FORMAT gdal, DRIVER 'GeoJSON');
    """)


def spatial_extension():
    """Where the extension lies that the package brings."""
    import pathlib

    import duckdb_extension_spatial

    folder = pathlib.Path(duckdb_extension_spatial.__file__).parent
    return next(folder.rglob("spatial.duckdb_extension"))


def pd_columns(frame):
    return pandas.DataFrame(frame.drop(columns="geometry"))


def points(folder, output):
    """A CSV of points to GeoJSON, through pyogrio."""
    pupils = pandas.read_csv(f"{folder}/pupils.csv")
    homes = geopandas.GeoDataFrame(
        pupils, geometry=geopandas.points_from_xy(pupils["x"], pupils["y"]), crs=25831).to_crs(4326)
    pyogrio.write_dataframe(homes, f"{output}/peer-points.geojson", driver="GeoJSON")


def inner(folder, output):
    """The times inside the process of the join and of the geodesics, as JSON."""
    zones, schools, pupils = read(folder)
    start = time.perf_counter()
    located = join(zones, pupils)
    joined = time.perf_counter() - start
    merged = pd_columns(located).merge(schools, left_on="codi_centre", right_on="codi", suffixes=("", "_school"))
    home, school = degrees(merged["x"], merged["y"]), degrees(merged["x_school"], merged["y_school"])
    geod = pyproj.Geod(ellps="WGS84")
    start = time.perf_counter()
    lengths = geod.inv(*home, *school)[2]
    geodesic = time.perf_counter() - start
    print(json.dumps({
        "join_seconds": joined, "located": len(located), "geodesic_seconds": geodesic,
        "pairs": int(numpy.size(lengths))}))


if __name__ == "__main__":
    {"road": road, "tuned": tuned, "duckdb": duckdb_spatial, "points": points, "inner": inner}[sys.argv[1]](sys.argv[2], sys.argv[3])
