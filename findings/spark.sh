#!/bin/bash
# What Spark's RDD.pipe makes, from Python, of a program that fails.
#
# Versions: PyPI pyspark 4.3.0 on Java 17 (Debian 12's openjdk-17-jre-headless, installed before).
# Belief:    a task whose program ends with an error fails, is tried again, and fails the job in the end, as in Scala.
# Behaviour: the exit status is not looked at (checkCode=False): the job succeeds with the lines that came before, so that
#            a partition that broke off is a smaller number and nothing else.
# So:        run programs by subprocess inside a task, and raise when the status is not 0.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q pyspark==4.3.0
cat > piped.py <<'X'
from pyspark.sql import SparkSession
import pyspark
session = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()
session.sparkContext.setLogLevel("OFF")
rows = session.sparkContext.parallelize(range(10), 2)
# Hands on the first line of each partition, and breaks off with status 3.
broken = "sh -c 'read first; echo $first; cat >/dev/null; exit 3'"
piped = rows.pipe(broken).collect()
print("pyspark", pyspark.__version__, "collects", piped, "of 10 rows, and says nothing")
assert piped == ["0", "5"], "it is not so any more"
try:
    rows.pipe(broken, checkCode=True).collect()
    raise SystemExit("with checkCode it does not fail any more either")
except Exception as error:
    assert "3" in str(error)
    print("with checkCode=True the job fails")
X
SPARK_LOCAL_IP=127.0.0.1 PYSPARK_PYTHON=$folder/venv/bin/python venv/bin/python piped.py 2>/dev/null
echo "it is still so"
