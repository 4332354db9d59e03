"""Runs Pandana on a network that RoutingBenchmark wrote, for the same tasks, and prints times as that does.

Usage: python peers_distances.py EDGES.csv NODES.csv [--pairs 100000]
The environment needs pandana, pandas and numpy.
"""
import argparse
import resource
import time
import warnings

import numpy
import pandana
import pandas


def timed(what, body):
    start, processor = time.perf_counter(), time.process_time()
    result = body()
    print(f"{time.perf_counter() - start:.3f} s, {time.process_time() - processor:.3f} s of processor: {what}", flush=True)
    return result


def main():
    warnings.simplefilter("ignore")  # Pandana lists every unconnected pair
    parser = argparse.ArgumentParser()
    parser.add_argument("edges")
    parser.add_argument("nodes")
    parser.add_argument("--pairs", type=int, default=100_000)
    options = parser.parse_args()
    edges = pandas.read_csv(options.edges)
    nodes = pandas.read_csv(options.nodes)
    network = timed("contraction hierarchy", lambda: pandana.Network(
        nodes.longitude, nodes.latitude, edges["from"], edges["to"], edges[["length"]], twoway=True))
    random = numpy.random.default_rng(1)

    def places(count):
        picked = random.integers(0, len(nodes), count)
        return (nodes.longitude.to_numpy()[picked] + random.uniform(-2e-4, 2e-4, count),
                nodes.latitude.to_numpy()[picked] + random.uniform(-2e-4, 2e-4, count))

    homes, schools = places(options.pairs), places(options.pairs)
    for _ in range(3):
        origins = timed("snap homes to nodes", lambda: network.get_node_ids(*homes))
        targets = network.get_node_ids(*schools)
        lengths = timed(f"{options.pairs:,} scattered pairs",
                        lambda: network.shortest_path_lengths(origins, targets))
        print("unconnected", sum(length > 4e6 for length in lengths))
    many = places(1_000_000)
    few = network.get_node_ids(*places(150)).to_numpy()
    attended = few[numpy.arange(1_000_000) % 150]
    timed("1M homes → attended of 150 schools", lambda: network.shortest_path_lengths(
        network.get_node_ids(*many), attended))
    print("peak memory", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, "MB")


if __name__ == "__main__":
    main()
