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
    {"road": road, "points": points, "inner": inner}[sys.argv[1]](sys.argv[2], sys.argv[3])
