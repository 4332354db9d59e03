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
/usr/bin/python3 "$here/workbook.py" "$folder/results" "$folder/workbook"

# Playwright and axe-core come from PyPI into a folder of their own; the browser is Debian's.
if command -v chromium >/dev/null && python3 -m venv .build/browser 2>/dev/null &&
  .build/browser/bin/pip install -q playwright==1.65.2 axe-playwright-python==0.1.8; then
  for audience in internal public; do
    # Today's areas as the plan.
    "$binary" report data/ribera/study.yml --audience "$audience" --plan data/ribera/zones.shp \
      --output "$folder/$audience.html" --quiet
  done
  CHROMIUM=$(command -v chromium) .build/browser/bin/python "$here/report.py" "$folder/internal.html" "$folder/public.html" \
    --most-bytes 600000 --shots "$folder/report"

  # Today's areas as the plan: the page of consultation says so at both of the addresses.
  "$binary" consult data/ribera/study.yml data/ribera/zones.shp --output "$folder/consult" --quiet
  CHROMIUM=$(command -v chromium) .build/browser/bin/python "$here/consult.py" "$folder/consult/index.html" \
    "Carrer de Sant Pere 44" "Ronda de la Torre del Mig, 4" --shots "$folder/consult-shots"
  .build/browser/bin/python "$here/editor.py" "$binary" data/ribera/study.yml --shots "$folder/editor" \
    --chromium "$(command -v chromium)"
else
  echo "SKIPPED: the reports, the editor and the page of consultation, as there is no browser to look at them with (chromium, python3-venv, PyPI)"
fi
