#!/usr/bin/env python3
"""Opens reports in headless Chromium as a reader would, and fails on what such a page must not do.

    pip install playwright==1.65.2 axe-playwright-python==0.1.8      # no browser download; Debian's chromium is used
    report.py report.html … [--shots DIR] [--most-bytes 1000000] [--most-seconds 1]

Wide and narrow, light and dark, left to right and right to left: nothing is asked for, the console is silent, axe-core finds
no violation, nothing scrolls sideways. The map draws and takes another theme, pointing at an area marks it in table and charts,
a plan's areas take the place of today's, a table sorts, the keyboard reaches every area, and the printed page has a map.
Exit status: 0 none, 1 findings, 2 it could not be run.
"""
import argparse, os, pathlib, sys
from importlib.resources import files

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PIXELS = """() => { const c = document.querySelector('#map canvas'); const d = c.getContext('2d').getImageData(0, 0, c.width, c.height).data;
  const seen = new Map(); for (let i = 0; i < d.length; i += 16) { const k = d[i] << 16 | d[i+1] << 8 | d[i+2]; if (d[i+3]) seen.set(k, (seen.get(k) || 0) + 1); }
  return [...seen].sort((a, b) => b[1] - a[1]).slice(0, 6).map(String).join(' '); }"""

found = []
def check(truth, what):
    if not truth:
        found.append(what)
        print("FAULT " + what, flush=True)

def opened(browser, page, width, scheme, turn, where):
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, offline=True, accept_downloads=True)
    tab = context.new_page()
    asked, said = [], []
    network = context.new_cdp_session(tab)
    network.send("Network.enable")
    network.on("Network.requestWillBeSent", lambda e: asked.append(e["request"]["url"]))
    tab.on("console", lambda m: said.append(m.text) if m.type in ("error", "warning") else None)
    tab.on("pageerror", lambda e: said.append(str(e)))
    tab.goto(page.as_uri(), wait_until="commit")
    # The page's policy forbids what playwright's own waiting does.
    for _ in range(600):
        if tab.evaluate("window.ready === true"): break
        tab.wait_for_timeout(100)
    if turn: tab.evaluate("document.documentElement.dir = 'rtl'")
    tab.wait_for_timeout(200)
    check(not [u for u in asked if u != page.as_uri() and not u.startswith(("data:", "blob:"))], f"{where}: asks for {asked[1:]}")
    check(not said, f"{where}: console says {said[:3]}")
    return tab, network

def accessible(tab, network, axe, where):
    network.send("Runtime.evaluate", {"expression": axe})
    result = tab.evaluate("rules => axe.run(document, {resultTypes: ['violations'], runOnly: rules})", RULES)
    for rule in result["violations"]:
        first = rule["nodes"][0]
        check(False, f"{where}: {rule['id']}, {len(rule['nodes'])} times: {rule['help']}; {first['target']} {first['html'][:140]}")

def used(tab, where):
    before = tab.evaluate(PIXELS)
    check(len(before.split()) >= 3, f"{where}: the map is empty")
    cell = "document.querySelector('#areas-body').rows[0].cells[1].textContent"
    text = tab.evaluate(cell)
    themes = tab.locator("#theme option").count()
    tab.select_option("#theme", str(themes - 1))
    tab.wait_for_timeout(300)
    check(themes < 2 or tab.evaluate(PIXELS) != before, f"{where}: another theme does not change the map")
    check(themes < 2 or tab.evaluate(cell) != text, f"{where}: another theme does not change the table")
    names = "[...document.querySelectorAll('#areas-body th')].map(e => e.textContent)"
    order = tab.evaluate(names)
    head = tab.locator("#areas-table thead button").nth(0)
    head.click(); up = tab.evaluate(names)
    head.click(); down = tab.evaluate(names)
    check(sorted(up) == sorted(order) and up == down[::-1], f"{where}: the table does not sort")
    tab.locator("#areas-body button").nth(0).focus()
    tab.keyboard.press("Enter")
    check(tab.locator("#areas-body tr.marked").count() == 1, f"{where}: an area chosen in the table is not marked")
    check(tab.inner_text("#said").startswith(down[0]), f"{where}: the status does not name the area chosen")
    rings = tab.locator("svg.chart .mark").count()
    check(rings == 0 or tab.locator("svg.chart .mark[visibility=visible]").count() > 0, f"{where}: the charts do not mark it")
    with tab.expect_download() as kept: tab.locator("button.download").nth(0).click()
    lines = pathlib.Path(kept.value.path()).read_text("utf-8-sig").splitlines()
    check(len(lines) == len(order) + 1, f"{where}: the file kept has {len(lines)} lines")

def planned(tab, where):
    """Where plans are shown, their areas and figures take the place of today's, under their name."""
    plans = tab.locator("#side option").all_inner_texts()
    for side, name in list(enumerate(plans))[1:]:
        tab.select_option("#side", str(side))
        tab.wait_for_timeout(300)
        check(tab.inner_text("#legend-title").endswith("· " + name), f"{where}: the legend does not name the plan {name}")
        check(len(tab.evaluate(PIXELS).split()) >= 3, f"{where}: the map of the plan {name} is empty")
        check(name in tab.locator("#areas-table thead th").all_inner_texts(), f"{where}: the table has no figures of the plan {name}")
    if plans: tab.select_option("#side", "0")

def printed(tab, where):
    tab.evaluate("dispatchEvent(new Event('beforeprint'))")
    tab.emulate_media(media="print")
    check(tab.locator("#paper path").count() > 0 and tab.locator("#paper").is_visible(), f"{where}: no map on paper")
    check(not tab.locator("#map").is_visible(), f"{where}: the map of the screen is on paper")
    tab.emulate_media(media="screen")

def main():
    a = argparse.ArgumentParser()
    a.add_argument("pages", nargs="+"); a.add_argument("--shots"); a.add_argument("--most-bytes", type=int, default=1_000_000)
    a.add_argument("--most-seconds", type=float); a.add_argument("--chromium", default=os.environ.get("CHROMIUM", "/usr/bin/chromium"))
    o = a.parse_args()
    try:
        from playwright.sync_api import sync_playwright
        axe = files("axe_playwright_python").joinpath("axe.min.js").read_text()
    except ImportError as e:
        print(f"report.py: {e}", file=sys.stderr); return 2
    with sync_playwright() as p:
        try:
            browser = p.chromium.launch(executable_path=o.chromium, args=["--no-sandbox"] if os.geteuid() == 0 else [])
        except Exception as e:
            print(f"report.py: no Chromium: {str(e).splitlines()[0]}", file=sys.stderr); return 2
        for name in o.pages:
            page = pathlib.Path(name).resolve()
            check(page.stat().st_size <= o.most_bytes, f"{page.name}: {page.stat().st_size:,} bytes")
            for width, scheme, turn in [(1280, "light", 0), (1280, "dark", 0), (1280, "light", 1), (390, "light", 0), (390, "dark", 1)]:
                where = f"{page.name} {width} {scheme}{' rtl' if turn else ''}"
                tab, network = opened(browser, page, width, scheme, turn, where)
                accessible(tab, network, axe, where)
                wide = tab.evaluate("document.scrollingElement.scrollWidth")
                check(wide <= width + 1, f"{where}: scrolls sideways, {wide} px")
                if o.shots:
                    os.makedirs(o.shots, exist_ok=True)
                    tab.screenshot(path=f"{o.shots}/{page.stem}-{width}-{scheme}{'-rtl' if turn else ''}.png", full_page=True)
                if width == 1280 and scheme == "light" and not turn:
                    seconds = tab.evaluate("performance.getEntriesByName('ready')[0].startTime") / 1000
                    print(f"{where}: ready after {seconds:.2f} s, {page.stat().st_size:,} bytes", flush=True)
                    if o.most_seconds: check(seconds <= o.most_seconds, f"{where}: ready after {seconds:.2f} s")
                    used(tab, where)
                    planned(tab, where)
                    printed(tab, where)
                tab.context.close()
        browser.close()
    print(f"report.py: {len(found)} findings in {len(o.pages)} page(s)")
    return 1 if found else 0

if __name__ == "__main__":
    sys.exit(main())
