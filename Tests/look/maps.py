#!/usr/bin/python3
"""Opens a map of catchment export in the real QGIS and looks at it: layers, titles, themes, pages to print.

    QT_QPA_PLATFORM=offscreen Tests/look/maps.py city.gpkg|city.qgz FOLDER

Each theme is drawn into FOLDER as a picture, each page as a PDF. Exit status 1 and a list of what is wrong, if anything is.
"""
import os
import sys
import tempfile

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp())

from qgis.core import (Qgis, QgsApplication, QgsFeatureRequest, QgsExpressionContextUtils, QgsLayoutExporter,
                       QgsLayoutItemLegend, QgsLayoutItemMap, QgsLayoutItemScaleBar, QgsMapRendererParallelJob,
                       QgsMapSettings, QgsProject, QgsRenderContext, QgsVectorLayer)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage

wrong = []


def check(holds, what):
    if not holds:
        wrong.append(what)
    return holds


def colours(image):
    image = image.convertToFormat(QImage.Format_RGB32)
    return {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}


def undrawn(layer):
    """How many features no rule draws."""
    context = QgsRenderContext()
    context.setExpressionContext(layer.createExpressionContext())
    renderer = layer.renderer().clone()
    renderer.startRender(context, layer.fields())
    lost = 0
    for feature in layer.getFeatures(QgsFeatureRequest()):
        context.expressionContext().setFeature(feature)
        lost += not renderer.willRenderFeature(feature, context)
    renderer.stopRender(context)
    return lost


def look_at_layer(layer, where):
    if not check(layer.isValid(), f"{where}: not valid"):
        return
    check(layer.crs().authid(), f"{where}: no coordinate reference system")
    check(layer.featureCount() > 0, f"{where}: empty")
    check(layer.renderer().type() == "RuleRenderer", f"{where}: drawn by {layer.renderer().type()}")
    check(undrawn(layer) == 0, f"{where}: {undrawn(layer)} features are not drawn")


def draw(layers, crs, extent, path, where):
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(crs)
    settings.setOutputSize(QSize(900, 700))
    settings.setBackgroundColor(QColor("white"))
    extent.scale(1.05)
    settings.setExtent(extent)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    for error in job.errors():
        check(False, f"{where}: {error.message}")
    picture = job.renderedImage()
    picture.save(path)
    check(len(colours(picture)) > 3, f"{where}: nothing is to be seen")


def look_at_page(layout, themes, path):
    where = f"page {layout.name()}"
    items = layout.items()
    maps = [i for i in items if isinstance(i, QgsLayoutItemMap)]
    legends = [i for i in items if isinstance(i, QgsLayoutItemLegend)]
    bars = [i for i in items if isinstance(i, QgsLayoutItemScaleBar)]
    if not check(len(maps) == len(legends) == len(bars) == 1, f"{where}: map, legend or scale bar is missing"):
        return
    check(maps[0].followVisibilityPresetName() in themes, f"{where}: follows no theme")
    check(legends[0].linkedMap() is maps[0] and bars[0].linkedMap() is maps[0], f"{where}: not linked to its map")
    exported = QgsLayoutExporter(layout).exportToPdf(path, QgsLayoutExporter.PdfExportSettings())
    check(exported == QgsLayoutExporter.Success, f"{where}: no PDF")
    page = layout.pageCollection().page(0).sceneBoundingRect().adjusted(-0.5, -0.5, 0.5, 0.5)
    for item in maps + legends + bars:
        check(page.contains(item.sceneBoundingRect()), f"{where}: {item.displayName()} leaves the page")


def look_at_project(uri, folder):
    project = QgsProject.instance()
    if not check(project.read(uri), f"{uri}: {project.error()}"):
        return
    check(project.crs().authid() and project.title(), "the project has no system or no title")
    layers = project.mapLayers()
    check(set(project.layerTreeRoot().findLayerIds()) == set(layers), "layers are lost from the groups")
    zones = [layer for layer in layers.values() if "layername=zones" in layer.source()]
    check(zones and all(layer.attributeAlias(layer.fields().indexOf("name")) for layer in zones), "zones have no titles")
    collection = project.mapThemeCollection()
    themes = collection.mapThemes()
    check(themes, "no themes")
    model = __import__("qgis.core", fromlist=["QgsLayerTreeModel"]).QgsLayerTreeModel(project.layerTreeRoot())
    for number, theme in enumerate(themes):
        collection.applyTheme(theme, project.layerTreeRoot(), model)
        visible = collection.mapThemeVisibleLayers(theme)
        for layer in visible:
            look_at_layer(layer, f"{theme}: {layer.name()}")
        if zones:
            draw(visible, project.crs(), zones[0].extent(), os.path.join(folder, f"theme-{number:02}.png"), theme)
            check(zones[0].attributeAlias(zones[0].fields().indexOf("name")), f"{theme}: the titles of columns are lost")
    for number, layout in enumerate(project.layoutManager().printLayouts()):
        look_at_page(layout, themes, os.path.join(folder, f"page-{number:02}.pdf"))
    print(f"{uri}: {len(layers)} layers, {len(themes)} themes, {len(project.layoutManager().printLayouts())} pages")


def main():
    path, folder = os.path.abspath(sys.argv[1]), sys.argv[2]
    os.makedirs(folder, exist_ok=True)
    QgsApplication.setPrefixPath("/usr", True)
    application = QgsApplication([], True)
    application.initQgis()
    QgsApplication.messageLog().messageReceived.connect(
        lambda text, tag, level: check(level not in (Qgis.Warning, Qgis.Critical), f"QGIS says: {tag}: {text}"))
    if path.endswith(".gpkg"):
        for table in ["zones", "schools"]:
            layer = QgsVectorLayer(f"{path}|layername={table}", table, "ogr")
            text, is_styled = layer.loadDefaultStyle()
            check(is_styled, f"{table}: no default style: {text}")
            look_at_layer(layer, table)
        look_at_project(f"geopackage:{path}?projectName=catchment", folder)
    else:
        look_at_project(path, folder)
    print("\n".join(f"WRONG {fault}" for fault in wrong) or "all well")
    sys.stdout.flush()
    # Without QGIS's own clearing up, which fails now and then after a page was made.
    os._exit(1 if wrong else 0)


main()
