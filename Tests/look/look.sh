#!/bin/sh
# Makes what catchment publishes of the sample city and looks at it with the programs that people open it with.
#     Tests/look/look.sh BINARY FOLDER
# A check whose program is not installed says so and is skipped. The pictures stay in FOLDER, to be looked at.
set -eu
binary=$1 folder=$2
here=$(dirname "$0")
rm -rf "$folder" && mkdir -p "$folder"

if /usr/bin/python3 -c "import qgis.core" 2>/dev/null; then
  for audience in internal public; do
    "$binary" export data/ribera/study.yml --audience "$audience" --output "$folder/$audience.gpkg" --quiet
    if command -v ogrinfo >/dev/null; then ogrinfo -ro -so -al "$folder/$audience.gpkg" >/dev/null; fi
    for file in "$folder/$audience.gpkg" "$folder/$audience.qgz"; do
      QT_QPA_PLATFORM=offscreen /usr/bin/python3 "$here/maps.py" "$file" "$folder/$audience"
    done
    /usr/bin/python3 -m osgeo_utils.samples.validate_gpkg "$folder/$audience.gpkg"
  done
else
  echo "SKIPPED: the maps, as QGIS for Python is not installed (python3-qgis)"
fi

"$binary" run data/ribera/study.yml --output "$folder/results" --quiet
python3 "$here/workbook.py" "$folder/results" "$folder/workbook"

if python3 -c "import playwright, axe_playwright_python" 2>/dev/null; then
  "$binary" report data/ribera/study.yml --output "$folder/report.html" --quiet
  python3 "$here/report.py" "$folder/report.html" --shots "$folder/report"
else
  echo "SKIPPED: the report, as playwright is not installed (see Tests/look/report.py)"
fi
