#!/usr/bin/env python3
"""Drives the editor of plans in headless Chromium as a person would, and fails on what such a page must not do.

    pip install playwright==1.65.2 axe-playwright-python==0.1.8      # no browser download; Debian's chromium is used
    editor.py BINARY STUDY.yml [--shots DIR] [--chromium /usr/bin/chromium] [--edit-option --blocks --edit-option grid:250]

It moves 20 blocks and takes them back, cuts an area apart, has the search improve the plan, reloads, kills the server and
begins again, exports, works by keyboard alone, sends what no page would send, and measures moves as the page sees them.
Exit status: 0 none, 1 findings, 2 it could not be run.
"""
import argparse, atexit, http.client, json, os, pathlib, signal, socket, subprocess, sys, tempfile, time
from importlib.resources import files

found = []
def check(truth, what):
    if not truth:
        found.append(what)
    print(("ok    " if truth else "FAULT ") + what, flush=True)

class Server:
    def __init__(self, o, folder):
        self.log = open(folder + "/stderr.txt", "a")
        self.process = subprocess.Popen([o.binary, "edit", o.study, "--no-open", "--output", folder + "/edit", *o.edit_option],
                                        stdout=subprocess.PIPE, stderr=self.log, text=True)
        atexit.register(self.process.kill)
        self.address = self.process.stdout.readline().strip()
        if not self.address:
            print("editor: it did not start: " + open(folder + "/stderr.txt").read(), file=sys.stderr); sys.exit(2)
        self.port = int(self.address.split(":")[2].split("/")[0]); self.token = self.address.split("#")[1]

    def kill(self):
        self.process.send_signal(signal.SIGKILL); self.process.wait()

    def ask(self, path, body=None, **headers):
        c = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        h = {"X-Catchment-Token": self.token, **{k.replace("_", "-"): v for k, v in headers.items()}}
        c.request("GET" if body is None else "POST", path, body, h)
        r = c.getresponse(); return r.status, r.read()

def listens(page, errors):
    page.on("console", lambda m: errors.append(m.text) if m.type in ("error", "warning") and "409" not in m.text else None)
    page.on("pageerror", lambda e: errors.append(str(e)))

def until(page, truth, timeout=60):
    """Waits for something; the page's policy forbids what playwright's own waiting does."""
    end = time.monotonic() + timeout
    while not page.evaluate(truth):
        if time.monotonic() > end: raise TimeoutError(truth)
        page.wait_for_timeout(30)
def ready(page, address):
    page.goto(address); until(page, "document.body.dataset.ready === 'yes'")
def said(page, timeout=60):
    until(page, "document.getElementById('status').textContent !== '…'", timeout)
    return page.inner_text("#status")
def act(page, go, timeout=60):
    """Does something and waits until the page has said what came of it."""
    page.evaluate("document.getElementById('status').textContent = '…'"); go(); return said(page, timeout)
def city(page, row):
    return page.locator("#city tbody tr").nth(row).locator("td").all_inner_texts()

def main():
    a = argparse.ArgumentParser()
    a.add_argument("binary"); a.add_argument("study"); a.add_argument("--shots")
    a.add_argument("--chromium", default=os.environ.get("CHROMIUM", "/usr/bin/chromium"))
    a.add_argument("--edit-option", action="append", default=[])
    o = a.parse_args()
    try:
        from playwright.sync_api import sync_playwright
        axe = files("axe_playwright_python").joinpath("axe.min.js").read_text()
    except ImportError as e:
        print(f"editor: {e}", file=sys.stderr); return 2
    if o.shots: os.makedirs(o.shots, exist_ok=True)
    folder = tempfile.mkdtemp(prefix="editor-")
    server = Server(o, folder)
    with sync_playwright() as p:
        try:
            b = p.chromium.launch(executable_path=o.chromium, args=["--no-sandbox"] if os.geteuid() == 0 else [])
        except Exception as e:
            print(f"editor: no Chromium: {str(e).splitlines()[0]}", file=sys.stderr); return 2
        errors = []
        context = b.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
        page = context.new_page(); listens(page, errors)
        asked = []; page.on("request", lambda r: asked.append(r.url))
        ready(page, server.address)
        shot = lambda name: o.shots and page.screenshot(path=f"{o.shots}/editor-{name}.png")
        shot("begin")
        begun = city(page, 0)
        # 20 blocks, each from the border of another area to one that is next to it.
        plan = json.loads(server.ask("/api/state")[1])["plan"]
        ground = json.loads(server.ask("/api/map")[1])
        page.evaluate("performance.clearMeasures()")
        page.check("input[name=tool][value=click]")
        moved = move_by_clicks(page, plan, ground, 20)
        check(moved == 20, f"20 blocks are moved by clicks ({moved})")
        page.wait_for_timeout(300)
        times = sorted(page.evaluate("performance.getEntriesByName('command').map(e => e.duration)"))
        p95 = times[int(0.95 * (len(times) - 1))] if times else 1e9
        check(p95 <= 100, f"p95 of a move, from the click to the painted frame: {p95:.0f} ms (median {times[len(times) // 2]:.0f})")
        after = city(page, 0)
        check(after != begun, f"the panel says who moves: {after}")
        shot("moved")
        for _ in range(20): act(page, lambda: page.click("#undo"))
        check(city(page, 0) == begun and page.is_disabled("#undo"), "20 undos lead back to where it began")
        for _ in range(20): act(page, lambda: page.keyboard.press("Control+y"))
        check(city(page, 0) == after, "20 times redo by the keyboard give all moves again")
        # Cutting an area apart: shown, and refused where that is wished.
        cut = cutting(json.loads(server.ask("/api/state")[1]), ground)
        if cut:
            block, area = cut
            page.locator("summary").first.click()
            page.select_option("#blockArea", str(json.loads(server.ask("/api/state")[1])["plan"][block]))
            page.check(f"#blocks input[value='{block}']"); page.select_option("#target", str(area))
            act(page, lambda: page.check("#keepContiguity"))
            text = act(page, lambda: page.click("#moveChosen"))
            check("bad" in (page.get_attribute("#status", "class") or ""), f"a cut is refused where that is wished: {text}")
            act(page, lambda: page.uncheck("#keepContiguity"))
            page.check(f"#blocks input[value='{block}']")
            act(page, lambda: page.click("#moveChosen"))
            check(page.locator("td.bad").count() > 0, "a cut is shown where it is not")
            shot("cut"); act(page, lambda: page.click("#undo"))
        else:
            print("      no block of this city cuts an area apart")
        first = page.locator("#areas tbody tr").first
        act(page, lambda: first.locator("input").check())
        before = city(page, 0)
        page.evaluate("document.getElementById('status').textContent = '…'"); page.click("#improve")
        until(page, "document.getElementById('stop').hidden && !['…'].includes(document.getElementById('status').textContent)", 120)
        check("bad" not in (page.get_attribute("#status", "class") or "") and city(page, 0) != before, f"the search improves the plan: {page.inner_text('#status')}")
        shot("improved")
        page.fill("#note", "Said in the meeting: <b>&"); act(page, lambda: page.locator("#note").blur())
        page.click("#copy"); page.fill("#askName", "Second"); act(page, lambda: page.click("#ask button[value=yes]"))
        check(page.locator("#plan option").all_inner_texts()[-1] == "Second", "a second plan stands beside the first")
        last = json.loads(server.ask("/api/state")[1])
        ready(page, server.address.replace("#", "?again#"))
        check(city(page, 0) == [page.locator("#city tbody tr").nth(0).locator("td").nth(i).inner_text() for i in range(3)] and
              json.loads(server.ask("/api/state")[1])["plan"] == last["plan"], "a reload changes nothing")
        # Another window on the same plans.
        other = b.new_context().new_page(); listens(other, errors); ready(other, server.address)
        act(other, lambda: other.click("#areas tbody tr:nth-child(3) input"))
        page.bring_to_front(); page.evaluate("window.dispatchEvent(new Event('focus'))")
        until(page, "document.querySelectorAll('#areas tbody tr')[2].querySelector('input').checked", 15)
        check(True, "a second window's work is seen in the first")
        other.context.close()
        written = act(page, lambda: page.click("#export"))
        until(page, "!document.getElementById('export').disabled", 300); written = page.inner_text("#status")
        exported = list(pathlib.Path(folder, "edit").glob("plan-*/*"))
        check({e.name for e in exported} == {"plan.csv", "plan.gpkg", "changes.csv", "changes.gpkg", "summary.txt"}, f"export writes five files: {written}")
        # The server is killed: what was done is there when it begins again.
        old = json.loads(server.ask("/api/state")[1]); server.kill()
        page.evaluate("window.dispatchEvent(new Event('focus'))"); page.wait_for_timeout(500)
        check("bad" in (page.get_attribute("#status", "class") or ""), f"the page says that the server is gone: {page.inner_text('#status')}")
        check(oct(os.stat(folder + "/edit/journal.jsonl").st_mode & 0o777) == "0o600", "nobody else may read the journal")
        with open(folder + "/edit/journal.jsonl", "a") as f: f.write('{"move":{"blo')
        server = Server(o, folder); new = json.loads(server.ask("/api/state")[1])
        check(new == old, "after a kill and half a line in the journal all is as it was")
        check("never finished" in open(folder + "/stderr.txt").read(), "half a line is told")
        ready(page, server.address)
        # While there was no server, the browser said so each time that the page asked for it.
        errors[:] = [e for e in errors if "ERR_CONNECTION_REFUSED" not in e]
        by_keyboard(page)
        garbage(server)
        check(json.loads(server.ask("/api/state")[1])["plan"] is not None, "the server answers after all that")
        stranger = b.new_context().new_page(); stranger.goto(server.address.split("#")[0]); stranger.wait_for_timeout(700)
        check(stranger.get_attribute("body", "data-ready") is None and stranger.inner_text("#status") != "", "without the key the page shows nothing")
        stranger.context.close()
        looks(b, server, axe, o, errors)
        outside = {u for u in asked if not u.startswith(f"http://127.0.0.1:")}
        check(not {u for u in outside if not u.startswith(("data:", "blob:"))}, "the page asks nobody else")
        check(not errors, f"no error on the console {errors[:3]}")
        b.close()
    server.kill()
    print(f"editor: {len(found)} findings")
    return 1 if found else 0

def middle(shape):
    x = y = 0; xs, ys = [], []
    for i in range(0, len(shape[0]), 2):
        x += shape[0][i]; y += shape[0][i + 1]; xs.append(x); ys.append(y)
    return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2

def neighbours(ground):
    """Which blocks share a corner point: near enough to touching for choosing moves."""
    at = {}
    for b, rings in enumerate(ground["shapes"]):
        for ring in rings:
            x = y = 0
            for i in range(0, len(ring), 2):
                x += ring[i]; y += ring[i + 1]; at.setdefault((x, y), set()).add(b)
    near = {}
    for blocks in at.values():
        for b in blocks: near.setdefault(b, {}); [near[b].__setitem__(c, near[b].get(c, 0) + 1) for c in blocks if c != b]
    return {b: {c for c, n in cs.items() if n >= 3} for b, cs in near.items()}

def move_by_clicks(page, plan, ground, count):
    near, done, locked = neighbours(ground), 0, set(json.loads(page.evaluate("fetch('api/state',{headers:{'X-Catchment-Token':location.hash.slice(1)}}).then(r=>r.text())"))["locked"])
    box = page.locator("#map").bounding_box()
    xs, ys = zip(*[(x, y) for rings in ground["shapes"] for ring in rings for x, y in walked(ring)])
    scale = 0.96 * min(box["width"] / max(xs), box["height"] / max(ys))
    for block in range(len(plan)):
        if done == count: break
        to = next((plan[c] for c in near.get(block, ()) if plan[c] != plan[block] and not {plan[c], plan[block]} & locked), None)
        x, y = middle(ground["shapes"][block])
        px, py = box["x"] + box["width"] / 2 + (x - max(xs) / 2) * scale, box["y"] + box["height"] / 2 - (y - max(ys) / 2) * scale
        if to is None: continue
        page.select_option("#target", str(to))
        page.mouse.move(px, py)
        if not page.inner_text("#hover").startswith(("Block " + ground["blocks"][block] + " ")): continue
        act(page, lambda: page.mouse.click(px, py))
        if "bad" not in (page.get_attribute("#status", "class") or ""): done += 1; plan[block] = to
    return done

def walked(ring):
    x = y = 0
    for i in range(0, len(ring), 2):
        x += ring[i]; y += ring[i + 1]; yield x, y

def cutting(state, ground):
    """A block whose move leaves its area in more pieces, and another area for it."""
    plan, near, locked = state["plan"], neighbours(ground), set(state["locked"])
    def pieces(own):
        own, count = set(own), 0
        while own:
            count += 1; todo = [own.pop()]
            while todo:
                for c in near.get(todo.pop(), set()) & own: own.remove(c); todo.append(c)
        return count
    for block, area in enumerate(plan):
        own = [b for b, a in enumerate(plan) if a == area]
        other = next((a for a in range(len(ground["areas"])) if a != area and a not in locked), None)
        if area in locked or len(own) < 3 or pieces(own) != 1: continue
        if pieces([b for b in own if b != block]) > 1: return block, other
    return None

def by_keyboard(page):
    """Choosing a block and moving it with Tab, Space, Enter and arrows alone."""
    page.locator("#blockArea").evaluate("e => e.closest('details').querySelector('summary').focus()")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab"); page.keyboard.press("ArrowDown")
    for _ in range(3): page.keyboard.press("Tab")
    seen = page.evaluate("document.activeElement.id || document.activeElement.parentElement.id || document.activeElement.className")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    chosen = page.locator("#blocks input:checked").count()
    # What somebody else does meanwhile takes nothing from what is chosen.
    page.evaluate("document.getElementById('blockList').dispatchEvent(new Event('toggle'))")
    kept = page.locator("#blocks input:checked").count() == chosen and page.evaluate("document.activeElement.type") == "checkbox"
    page.locator("#target").focus()
    for _ in range(3): page.keyboard.press("ArrowDown")
    before = city(page, 0)
    page.locator("#moveChosen").focus(); act(page, lambda: page.keyboard.press("Enter"))
    check(kept, "a list that is drawn anew keeps the choice and the focus")
    check(chosen == 1 and city(page, 0) != before, f"the keyboard alone moves a block (focus came by {seen}; {page.inner_text('#status')})")
    page.locator("#map").focus()
    for key in ("+", "ArrowLeft", "ArrowUp", "-", "0"): page.keyboard.press(key)

def garbage(server):
    for what, wanted, call in [
        ("a wrong token", 403, lambda: server.ask("/api/state", X_Catchment_Token="0" * 32)),
        ("a foreign Host", 421, lambda: server.ask("/api/state", Host="evil.example")),
        ("a foreign Origin", 403, lambda: server.ask("/api/do", b"{}", Origin="http://evil.example")),
        ("another site's request", 403, lambda: server.ask("/api/do", b"{}", Sec_Fetch_Site="cross-site")),
        ("no JSON", 400, lambda: server.ask("/api/do", b"\xff\xfe{")),
        ("an unknown command", 400, lambda: server.ask("/api/do", b'{"revision":0,"command":{"erase":{}}}')),
        ("an unknown block", 409, lambda: server.ask("/api/do", b'{"revision":0,"command":{"move":{"blocks":["?"],"to":"?"}}}')),
        ("a plan that is not there", 409, lambda: server.ask("/api/do", b'{"revision":0,"command":{"choosePlan":{"plan":-3}}}')),
        ("an unknown path", 404, lambda: server.ask("/../../etc/passwd"))]:
        status, _ = call(); check(status == wanted, f"{what} is refused with {wanted} ({status})")
    status = raw(server.port, b"POST /api/do HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nX-Catchment-Token: %s\r\nContent-Length: 999999999\r\n\r\n" % (server.port, server.token.encode()))
    check(b" 413 " in status, f"a huge body is refused before it is read ({status[:24]!r})")
    for bytes_ in (b"\x00\x01\x02\r\n\r\n", b"GET\r\n\r\n", b"GET / HTTP/1.1\r\n" + b"A: b\r\n" * 2000 + b"\r\n", os.urandom(4096)):
        raw(server.port, bytes_)
    held = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(50)]
    for s in held: s.sendall(b"GET / HTTP/1.1\r\nHost: ")
    begun = time.monotonic(); status, _ = server.ask("/api/revision")
    check(status == 200 and time.monotonic() - begun < 3, "50 half requests hold nobody up")
    for s in held: s.close()

def raw(port, bytes_):
    with socket.create_connection(("127.0.0.1", port), timeout=3) as s:
        try:
            s.sendall(bytes_); return s.recv(200)
        except OSError:
            return b""

def looks(b, server, axe, o, errors):
    for width in (1280, 390):
        for scheme in ("light", "dark"):
            for language in ("en", "ca"):
                c = b.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce")
                g = c.new_page(); listens(g, errors); d = c.new_cdp_session(g); ready(g, server.address)
                g.select_option("#language", language); until(g, f"document.documentElement.lang === '{language}'"); g.wait_for_timeout(200)
                for s in g.locator("summary").all(): s.click()
                g.check("#beside"); g.wait_for_timeout(300)
                drawn = "[...document.getElementById('otherMap').getContext('2d').getImageData(0, 0, 300, 300).data].some(Boolean)"
                check(g.evaluate(drawn), f"{width} {scheme}: the plan that is compared with is drawn beside")
                if language == "ca": g.evaluate("document.documentElement.dir = 'rtl'")
                d.send("Runtime.evaluate", {"expression": axe})
                r = g.evaluate("axe.run(document,{resultTypes:['violations'],runOnly:['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']})")
                where = f"{width} {scheme} {language}"
                check(not r["violations"], f"axe {where}: " + "; ".join(f"{v['id']} {v['nodes'][0]['target']} {v['nodes'][0]['html'][:90]}" for v in r["violations"]))
                first, other = (g.locator(i).bounding_box() for i in ("#map", "#otherMap"))
                check(min(first["width"], other["width"]) >= 300, f"{width} {scheme}: both maps are wide enough ({first['width']:.0f}, {other['width']:.0f})")
                w = g.evaluate("[document.scrollingElement.scrollWidth, innerWidth]")
                check(w[0] <= w[1] + 1, f"{where}: no sideways scrolling {w}")
                missing = g.evaluate("[...document.querySelectorAll('[data-t]')].filter(e => !e.textContent.trim()).map(e => e.dataset.t)")
                check(not missing, f"{where}: no text is missing {missing}")
                if o.shots: g.screenshot(path=f"{o.shots}/editor-{width}-{scheme}-{language}.png", full_page=True)
                c.close()

if __name__ == "__main__":
    sys.exit(main())
