"""The file of measured figures, one section for each benchmark: writing one leaves the others as they are."""

import os
import pathlib
import platform
import time

RESULTS = pathlib.Path(__file__).resolve().parent / "RESULTS.md"


def write_section(heading, text, path=RESULTS):
    """Puts a section where it was before, or at the end; `heading` is its whole "## …" line, or the file's "# …" line."""
    path = pathlib.Path(path)
    whole = path.read_text().strip() if path.exists() else ""
    sections = whole.replace("\n## ", "\0## ").split("\0")
    places = [place for place, section in enumerate(sections) if section.splitlines()[:1] == [heading]]
    if places:
        sections[places[0]] = text
    else:
        sections.insert(0 if heading.startswith("# ") else len(sections), text)
    path.write_text("\n\n".join(section.strip() for section in sections if section.strip()) + "\n")


def written_by(script):
    """By what, when and on what machine the figures of a section were measured."""
    load = " ".join(f"{one:.1f}" for one in os.getloadavg())
    return (
        f"`Benchmarks/{script}` wrote this on {platform.machine()}, {os.cpu_count()} cores, {time.strftime('%Y-%m-%d')}; "
        f"load of the machine at the end (1, 5, 15 minutes): {load}.")
