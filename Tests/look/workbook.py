#!/usr/bin/python3
"""Opens results.xlsx of catchment run with openpyxl and LibreOffice and looks at it: sheets, codes, numbers, colours, pages.

    Tests/look/workbook.py FOLDER-OF-A-RUN FOLDER-FOR-PICTURES

The pages come into the second folder as a PDF and, of the first ones, as pictures. Exit status 1 and a list of what is wrong,
if anything is. Without LibreOffice or openpyxl it says so and is skipped.
"""
import csv
import json
import os
import shutil
import subprocess
import sys
import tempfile

try:
    import openpyxl
except ImportError:
    sys.exit(print("SKIPPED: the workbook, as openpyxl is not installed (python3-openpyxl)"))

run, pictures = sys.argv[1:3]
wrong = []


def check(holds, what):
    if not holds:
        wrong.append(what)


path = f"{run}/results.xlsx"
book = openpyxl.load_workbook(path)
about = json.load(open(f"{run}/about.json", encoding="utf-8"))
is_public = about["made"]["audience"] == "public"
check(about["made"]["program"] in book.properties.subject, "the workbook does not say which program made it")
check(len(book.sheetnames) >= (4 if is_public else 5), f"sheets: {book.sheetnames}")
for sheet in book.worksheets:
    check(sheet.freeze_panes is not None, f"{sheet.title}: nothing is frozen")
    check(sheet.auto_filter.ref is not None, f"{sheet.title}: no filter")
    headings = [cell.value for cell in sheet[1]]
    check(len(set(headings)) == len(headings), f"{sheet.title}: two columns of one title")
    for row in sheet.iter_rows(min_row=2):
        for cell in row:
            check(cell.data_type in "sn", f"{sheet.title} {cell.coordinate}: {cell.data_type}")
            check(cell.value is None or cell.column > 2 or isinstance(cell.value, str),
                  f"{sheet.title} {cell.coordinate}: a code or name that is a number")

# What stands in a table of text stands in its sheet.
for name in ["results_city.csv", "results_zones.csv"]:
    lines = open(f"{run}/{name}", encoding="utf-8-sig").readlines()
    mark = next(sign for sign in lines[0] if sign in ",;")
    rows = list(csv.reader(lines, delimiter=mark))
    sheet = next(s for s in book.worksheets if [c.value for c in s[1]] == rows[0])
    check(sheet.max_row == len(rows), f"{name}: {len(rows)} rows, {sheet.max_row} in the sheet")
    for text, cells in zip(rows[1:], sheet.iter_rows(min_row=2)):
        for field, cell in zip(text, cells):
            same = (cell.value is None and field == "") or str(cell.value) == field.lstrip("'") or (
                cell.data_type == "n" and field != "" and abs(float(field.replace(",", ".")) - cell.value) < 1e-9)
            check(same, f"{name}: {field!r} is {cell.value!r} at {cell.coordinate}")

gaps = [s.title for s in book.worksheets if len(s.conditional_formatting) > 0]
check(is_public or gaps, "no column is coloured")

office = shutil.which("soffice")
if office:
    os.makedirs(pictures, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        subprocess.run([office, f"-env:UserInstallation=file://{home}", "--headless", "--convert-to", "pdf", "--outdir",
                        pictures, path], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    text = subprocess.run(["pdftotext", f"{pictures}/results.pdf", "-"], capture_output=True, text=True,
                          check=True).stdout
    for code in [row[0].value for row in book.worksheets[-3 if is_public else -4].iter_rows(min_row=2, max_row=4)]:
        check(code in text, f"the code {code} is not in the pages")
    check("#REF" not in text and "Err:" not in text, "the pages hold errors")
    subprocess.run(["pdftoppm", "-r", "60", "-png", "-l", "3", f"{pictures}/results.pdf", f"{pictures}/page"], check=True)
else:
    print("SKIPPED: the pages of the workbook, as LibreOffice is not installed (libreoffice-calc-nogui)")

print("\n".join(wrong[:20]) or f"{path}: {len(book.sheetnames)} sheets as they should be")
sys.exit(bool(wrong))
