"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const words = data.words;
  const $ = (id) => document.getElementById(id);
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const svgNode = (name, attributes) => {
    const node = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const key in attributes) node.setAttribute(key, attributes[key]);
    return node;
  };

  // Numbers as the rest of the page writes them.
  const decimals = (value, places) => {
    const [whole, rest] = Math.abs(value).toFixed(places).split(".");
    const grouped = places ? whole : whole.replace(/\B(?=(\d{3})+$)/g, data.marks.group);
    const isZero = !/[1-9]/.test(whole + (rest || ""));
    return (value < 0 && !isZero ? "−" : "") + grouped + (rest ? data.marks.decimal + rest : "");
  };
  const written = (value, form) => {
    if (value === null || value === undefined) return words.noValue;
    if (value === false) return words.withheld;
    if (form.isLength && Math.abs(value) >= 10000) return decimals(value / 1000, 1) + " km";
    const text = decimals(value, form.places);
    return form.before + (form.isSigned && text[0] !== "−" ? "+" : "") + text + form.after;
  };

  // Numbers of variable length in the URL alphabet of base 64, the sign in the lowest bit; "." for none, "!" for withheld.
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const digit = new Uint8Array(128);
  for (let i = 0; i < 64; i++) digit[alphabet.charCodeAt(i)] = i;
  const unpacked = (text) => {
    const numbers = [];
    let number = 0, shift = 0;
    for (let i = 0; i < text.length; i++) {
      if (text[i] === ".") { numbers.push(null); continue; }
      if (text[i] === "!") { numbers.push(false); continue; }
      const d = digit[text.charCodeAt(i)];
      number |= (d & 31) << shift;
      if (d & 32) { shift += 5; continue; }
      numbers.push((number >>> 1) ^ -(number & 1));
      number = 0; shift = 0;
    }
    return numbers;
  };
  const decoded = (all) => all.split(",").map((text) => {
    const steps = unpacked(text), points = [];
    let x = 0, y = 0;
    for (let i = 0; i < steps.length; i += 2) {
      x += steps[i]; y += steps[i + 1];
      points.push([y * data.step, x * data.step]);
    }
    return points;
  });
  const ringPoints = (arcs, ring) => {
    const points = [];
    for (const reference of ring) {
      const arc = reference < 0 ? arcs[~reference].slice().reverse() : arcs[reference];
      for (let i = points.length ? 1 : 0; i < arc.length; i++) points.push(arc[i]);
    }
    points.pop();
    return points;
  };
  const polygons = (arcs, areas) => areas.map((area) =>
    area ? area.split("|").map((rings) => rings.split(",").map((ring) => ringPoints(arcs, unpacked(ring)))) : []);
  // Today's areas, then those of each plan, all by the rows of the table.
  const moved = (one) => decoded(one.arcs).map((arc) => arc.map(([y, x]) => [y + one.y, x + one.x]));
  const borders = [decoded(data.arcs), ...data.plans.map(moved)];
  const shapes = [data, ...data.plans].map((one, i) => polygons(borders[i], one.areas));

  for (const one of [...data.themes, ...data.plans]) {
    one.values = one.values.map(unpacked);
    one.pale = one.pale.map((areas) => new Set(areas));
  }
  const told = data.plans.filter((one) => one.values.length);
  let theme = 0, year = data.year, side = 0, marked = -1;
  // A theme's numbers by year, a plan's by theme.
  const column = (of) => side ? data.plans[side - 1][of][theme] : current()[of][year];
  const current = () => data.themes[theme];
  const shown = (digits, form) => typeof digits === "number" ? digits / 10 ** form.places : digits;
  const value = (area) => shown(column("values")[area], current().form);
  const body = $("areas-body");
  const rows = [...body.rows];
  const names = rows.map((row) => row.cells[0].textContent);
  const classOf = (limits, number) => {
    let position = 0;
    while (position < limits.length - 2 && number >= limits[position + 1]) position++;
    return position;
  };
  const color = (area) => {
    const number = value(area), now = current();
    if (typeof number !== "number") return number === false ? "url(#hatch)" : data.noValueColor;
    const position = classOf(now.limits, number);
    return column("pale").has(area) ? now.paleColors[position] : now.colors[position];
  };
  // A canvas hatches by a pattern of its own.
  const hatch = (() => {
    const tile = document.createElement("canvas");
    tile.width = tile.height = 8;
    const pen = tile.getContext("2d");
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, 8, 8);
    pen.strokeStyle = data.hatchColor;
    pen.lineWidth = 2;
    for (const x of [-8, 0, 8]) { pen.moveTo(x, 8); pen.lineTo(x + 8, 0); }
    pen.stroke();
    return pen.createPattern(tile, "repeat");
  })();
  const line = () => getComputedStyle(document.documentElement).getPropertyValue("--edge").trim();
  const markColor = () => getComputedStyle(document.documentElement).getPropertyValue("--mark").trim();

  // The map.
  const map = L.map("map", {
    crs: L.CRS.Simple, attributionControl: false, zoomControl: false, zoomSnap: 0.25, zoomDelta: 0.75, minZoom: -12,
    maxZoom: 3, zoomAnimation: !still, fadeAnimation: !still, inertia: !still, markerZoomAnimation: !still,
    renderer: L.canvas({ padding: 0.3 }),
  });
  L.control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map);
  L.control.scale({ imperial: false }).addTo(map);
  const pad = L.control({ position: "topleft" });
  pad.onAdd = () => {
    const box = L.DomUtil.create("div", "leaflet-bar");
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", words.pan);
    for (const [sign, name, x, y] of [["↑", words.up, 0, -1], ["↓", words.down, 0, 1], ["←", words.left, -1, 0], ["→", words.right, 1, 0]]) {
      const button = L.DomUtil.create("button", "", box);
      button.type = "button"; button.textContent = sign; button.title = name; button.setAttribute("aria-label", name);
      button.addEventListener("click", () => map.panBy([120 * x, 120 * y], { animate: !still }));
    }
    L.DomEvent.disableClickPropagation(box);
    return box;
  };
  pad.addTo(map);
  const weight = () => Math.max(0.3, Math.min(1.2, Math.pow(2, map.getZoom() + 5) * 0.35));
  const style = (area) => ({
    stroke: true, color: area === marked ? markColor() : line(), weight: area === marked ? 4 : weight(), 
    fillColor: color(area) === "url(#hatch)" ? hatch : color(area), fillOpacity: 1, lineJoin: "round",
  });
  const sides = [];
  const made = () => {
    const one = { layers: [], group: L.featureGroup() };
    shapes[side].forEach((polygons, area) => {
      if (!polygons.length) return;
      const layer = L.polygon(polygons, { color: "#000", weight: 0.5 });
      layer.area = area;
      one.layers[area] = layer;
      one.group.addLayer(layer);
    });
    one.group.bindTooltip((layer) => tip(layer.area), { sticky: true });
    one.group.on("mouseover", (event) => mark(event.propagatedFrom.area));
    one.group.on("mouseout", () => mark(-1));
    one.group.on("click", (event) => { mark(event.propagatedFrom.area); say(event.propagatedFrom.area); });
    return one;
  };
  let { layers, group } = sides[0] = made();
  const whole = group.getBounds();
  map.fitBounds(whole, { animate: false });
  map.setMaxBounds(whole.pad(0.6));
  layers.forEach((layer, area) => layer.setStyle(style(area)));
  group.addTo(map);
  const tip = (area) => {
    const box = document.createElement("div");
    const name = document.createElement("strong");
    name.textContent = names[area];
    box.append(name, written(value(area), current().form));
    return box;
  };
  const restyle = () => layers.forEach((layer, area) => layer.setStyle(style(area)));
  map.on("zoomend", restyle);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", restyle);

  const schools = L.layerGroup(data.schools.map(([x, y, name]) => {
    const box = document.createElement("div");
    box.textContent = name;
    return L.circleMarker([y, x], { radius: 4, weight: 1.5, color: "#fff", fillColor: "#111", fillOpacity: 1 }).bindTooltip(box);
  }));
  const showSchools = $("schools-shown");
  showSchools.addEventListener("change", () => showSchools.checked ? schools.addTo(map) : schools.remove());

  // Borders lie over the areas, on a sheet of their own that nothing points at.
  const sheet = map.createPane("plan");
  sheet.style.zIndex = 450;
  sheet.style.pointerEvents = "none";
  const overSheet = L.canvas({ pane: "plan", padding: 0.3 });
  const chosenBorders = () => $("borders") && borders[Number($("borders").value)];
  let over = null;
  const showBorders = () => {
    if (over) over.remove();
    const lines = chosenBorders();
    over = lines ? L.layerGroup(["#fff", "#8e0152"].map((color, i) => L.polyline(lines,
      { color, weight: i ? 2.5 : 5, opacity: 1, dashArray: i ? "7 5" : null, interactive: false, pane: "plan", renderer: overSheet }))) : null;
    if (over) over.addTo(map);
  };
  if ($("borders")) $("borders").addEventListener("change", showBorders);

  // What is pointed at is marked in the map, in the charts and in the table.
  const spots = [...document.querySelectorAll("svg.chart .points")].map((path) => {
    const places = path.getAttribute("d").match(/M[^h]*/g).map((text) => text.slice(1).split(" ").map(Number));
    const missing = new Set(path.dataset.missing.split(" ").filter(Boolean).map(Number));
    const areas = data.areas.map((_, area) => area).filter((area) => !missing.has(area));
    const ring = svgNode("circle", { r: 7, class: "mark", visibility: "hidden" });
    const svg = path.ownerSVGElement;
    svg.append(ring);
    svg.addEventListener("mousemove", (event) => {
      const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
      let best = -1, least = 144;
      places.forEach(([x, y], i) => {
        const square = (x - at.x) ** 2 + (y - at.y) ** 2;
        if (square < least) { least = square; best = areas[i]; }
      });
      mark(best);
      if (best >= 0) say(best);
    });
    svg.addEventListener("mouseleave", () => mark(-1));
    return { at: new Map(areas.map((area, i) => [area, places[i]])), ring };
  });
  const mark = (area) => {
    if (area === marked) return;
    const before = marked;
    marked = area;
    for (const one of [before, area]) {
      if (one < 0) continue;
      if (layers[one]) layers[one].setStyle(style(one));
      if (rows[one]) rows[one].classList.toggle("marked", one === area);
    }
    if (area >= 0 && layers[area]) layers[area].bringToFront();
    for (const spot of spots) {
      const place = spot.at.get(area);
      spot.ring.setAttribute("visibility", place ? "visible" : "hidden");
      if (place) { spot.ring.setAttribute("cx", place[0]); spot.ring.setAttribute("cy", place[1]); }
    }
  };
  const say = (area) => { $("said").textContent = names[area] + ": " + written(value(area), current().form); };

  // The table of the map.
  const fill = () => {
    const form = current().form;
    for (let area = 0; area < rows.length; area++) {
      const cells = rows[area].cells;
      const columns = [...current().values, ...told.map((one) => one.values[theme])];
      columns.forEach((values, position) => { cells[position + 1].textContent = written(shown(values[area], form), form); });
      rows[area].classList.toggle("marked", area === marked);
    }
  };
  const title = () => current().legend + ($("year") ? ", " + $("year").options[year].text : "")
    + (side ? " · " + data.plans[side - 1].name : "");
  const legend = () => {
    const list = $("legend-list"), now = current();
    $("legend-title").textContent = title();
    list.replaceChildren(...now.entries.map(([label, fill]) => {
      const item = document.createElement("li");
      const svg = svgNode("svg", { width: 26, height: 16, "aria-hidden": "true" });
      svg.append(svgNode("rect", { width: 26, height: 16, fill, stroke: "#5a5a5a" }));
      const range = document.createElement("bdi");
      range.textContent = label;
      item.append(svg, range);
      return item;
    }));
  };
  const paper = () => {
    const size = whole.getNorthEast(), low = whole.getSouthWest();
    const svg = svgNode("svg", { class: "paper", role: "img", "aria-label": title(),
      viewBox: `0 0 ${size.lng - low.lng} ${size.lat - low.lat}` });
    const width = (size.lng - low.lng) / 900;
    shapes[side].forEach((polygons, area) => {
      const d = polygons.flat().map((ring) => "M" + ring.map(([y, x]) => `${Math.round(x - low.lng)} ${Math.round(size.lat - y)}`).join("L") + "z").join("");
      svg.append(svgNode("path", { d, fill: color(area), stroke: "#444", "stroke-width": width }));
    });
    for (const arc of chosenBorders() || []) {
      const d = "M" + arc.map(([y, x]) => `${Math.round(x - low.lng)} ${Math.round(size.lat - y)}`).join("L");
      svg.append(svgNode("path", { d, fill: "none", stroke: "#8e0152", "stroke-width": 4 * width, "stroke-dasharray": `${10 * width} ${6 * width}` }));
    }
    $("paper").replaceChildren(svg);
  };
  addEventListener("beforeprint", paper);
  const show = () => { restyle(); fill(); legend(); $("areas-theme").textContent = current().legend; };
  $("theme").addEventListener("change", (event) => { theme = Number(event.target.value); show(); });
  if ($("year")) $("year").addEventListener("change", (event) => { year = Number(event.target.value); show(); });
  if ($("side")) $("side").addEventListener("change", (event) => {
    side = Number(event.target.value);
    group.remove();
    ({ layers, group } = sides[side] ??= made());
    group.addTo(map);
    // A plan is one of the study's own year.
    if ($("year")) { year = data.year; $("year").value = year; $("year").disabled = side > 0; }
    show();
  });
  $("whole").addEventListener("click", () => map.fitBounds(whole, { animate: false }));

  rows.forEach((row, area) => {
    const button = document.createElement("button");
    button.type = "button"; button.textContent = names[area];
    row.cells[0].replaceChildren(button);
    button.addEventListener("click", () => {
      mark(area); say(area);
      if (layers[area]) map.fitBounds(layers[area].getBounds().pad(1.5), { animate: false });
    });
    button.addEventListener("focus", () => mark(area));
    row.addEventListener("mouseenter", () => mark(area));
  });

  // Tables sort by a heading and can be kept as files.
  const parsed = (text) => {
    const plain = text.split(data.marks.group).join("").replace(data.marks.decimal, ".").replace("−", "-").replace("+", "");
    const number = parseFloat(plain.replace(/^[^\d-]+/, ""));
    return Number.isNaN(number) ? null : / km$/.test(text) ? number * 1000 : number;
  };
  const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
  for (const table of document.querySelectorAll("table.sortable")) {
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button"; button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const isUp = head.getAttribute("aria-sort") !== "ascending";
        heads.forEach((other) => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", isUp ? "ascending" : "descending");
        const isText = column === 0 || head.classList.contains("text");
        const keyed = [...table.tBodies[0].rows].map((row) => {
          const text = row.cells[column].textContent;
          return { row, key: isText ? text : parsed(text) };
        });
        keyed.sort((one, other) => {
          // What has no value stands last either way.
          if (one.key === null || other.key === null) return (one.key === null) - (other.key === null);
          const by = isText ? order.compare(one.key, other.key) : one.key - other.key;
          return isUp ? by : -by;
        });
        table.tBodies[0].append(...keyed.map((item) => item.row));
      });
    });
  }
  for (const button of document.querySelectorAll("button.download")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const separator = data.marks.decimal === "," ? ";" : ",";
      const quoted = (text) => {
        // A spreadsheet would run what begins like a formula; a signed number, with its unit, is none.
        const isNumber = /^[+-]\d[\d\s.,]*(%|pp|m|km)?$/.test(text);
        const safe = /^[=@\t\r+-]/.test(text) && !isNumber ? "'" + text : text;
        return /[",;\n]/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe;
      };
      const lines = [...$(button.dataset.table).rows].map((row) =>
        [...row.cells].map((cell) => quoted(cell.textContent.trim().replaceAll("−", "-"))).join(separator));
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob(["\ufeff" + lines.join("\r\n") + "\r\n"], { type: "text/csv" }));
      link.download = button.dataset.table + ".csv";
      link.click();
      URL.revokeObjectURL(link.href);
    });
  }
  document.documentElement.classList.add("ready");
  for (const hidden of document.querySelectorAll("[data-needs-script]")) hidden.hidden = false;
  map.invalidateSize();
  map.fitBounds(whole, { animate: false });
  show();
  requestAnimationFrame(() => { performance.mark("ready"); window.ready = true; });
})();
