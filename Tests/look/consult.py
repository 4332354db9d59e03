#!/usr/bin/env python3
"""Opens a page of consultation from the disk in headless Chromium and looks addresses up as a family would.

    pip install playwright==1.65.2 axe-playwright-python==0.1.8      # no browser download; Debian's chromium is used
    catchment consult data/ribera/study.yml plan.gpkg --output page
    consult.py page/index.html "Carrer de Sant Pere 44" "Carrer Sant Pere, 44" [--shots DIR] [--chromium /usr/bin/chromium]

Each address must be found, at 390 px, in all languages; nothing may be asked of anybody, the console must stay empty, axe
must find nothing, a house that is not in the register must be a question, and what is no address must be answered. Exit status: 0 none, 1 findings, 2 it could not be run.
"""
import argparse, os, pathlib, sys
from importlib.resources import files

def main():
    a = argparse.ArgumentParser()
    a.add_argument("page"); a.add_argument("addresses", nargs="+"); a.add_argument("--shots")
    a.add_argument("--chromium", default=os.environ.get("CHROMIUM", "/usr/bin/chromium"))
    o = a.parse_args(); found = []
    def check(truth, what):
        if not truth: found.append(what); print("FAULT " + what, flush=True)
    try:
        from playwright.sync_api import sync_playwright
        axe = files("axe_playwright_python").joinpath("axe.min.js").read_text()
    except ImportError as e:
        print(f"consult: {e}", file=sys.stderr); return 2
    page = pathlib.Path(o.page).resolve()
    if o.shots: os.makedirs(o.shots, exist_ok=True)
    with sync_playwright() as p:
        try:
            b = p.chromium.launch(executable_path=o.chromium, args=["--no-sandbox"] if os.geteuid() == 0 else [])
        except Exception as e:
            print(f"consult: no Chromium: {str(e).splitlines()[0]}", file=sys.stderr); return 2
        g = b.new_page(viewport={"width": 390, "height": 844}); said = []; asked = []
        g.on("console", lambda m: said.append(m.text)); g.on("pageerror", lambda e: said.append(str(e)))
        g.on("request", lambda r: asked.append(r.url))
        g.goto(page.as_uri())
        codes = g.locator("#language option").evaluate_all("all => all.map(o => o.value)")
        check(len(codes) > 1 and len(set(codes)) == len(codes), f"languages ({codes})")
        for code in codes:
            g.select_option("#language", code)
            for address in o.addresses:
                g.fill("#address", address); g.press("#address", "Enter")
                check(g.locator("#answer section li").count() > 0, f"{code}: no school for {address}: {g.inner_text('#answer')[:90]}")
            check(not g.evaluate("[...document.querySelectorAll('[data-t]')].some(e => !e.textContent.trim())"), f"{code}: a text is missing")
            w = g.evaluate("[document.scrollingElement.scrollWidth, innerWidth]")
            check(w[0] <= w[1] + 1, f"{code}: scrolls sideways {w}")
            if o.shots: g.screenshot(path=f"{o.shots}/consult-{code}.png", full_page=True)
        for address in o.addresses:
            # A door that the register has not is a question, with its neighbours to choose from.
            g.fill("#address", address + " Q"); g.press("#address", "Enter")
            check(g.locator("#answer section").count() == 0 and g.locator("#answer select option").count() > 1, f"no choice for {address} Q")
            g.click("#answer button")
            check(g.locator("#answer section").count() > 0, f"no answer to the choice for {address} Q")
        for nonsense in ("", "   ", "?!", "<b>x</b> 3", "9" * 400):
            g.fill("#address", nonsense); g.press("#address", "Enter")
            check(g.inner_text("#answer") != "" and g.locator("#answer section").count() == 0, f"no answer to {nonsense[:9]!r}")
        check(not said, f"the console: {said[:3]}")
        check(all(u.startswith((page.parent.as_uri(), "data:")) for u in asked), f"requests: {asked}")
        d = g.context.new_cdp_session(g)
        g.fill("#address", o.addresses[0]); g.press("#address", "Enter")
        d.send("Runtime.evaluate", {"expression": axe})
        r = g.evaluate("axe.run(document,{resultTypes:['violations'],runOnly:['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']})")
        check(not r["violations"], "axe: " + "; ".join(f"{v['id']} {v['nodes'][0]['html'][:90]}" for v in r["violations"]))
        b.close()
    print(f"consult: {len(found)} findings")
    return 1 if found else 0

if __name__ == "__main__":
    sys.exit(main())
