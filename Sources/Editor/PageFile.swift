import Foundation

/// A file of the page, as it is in the program.
struct PageFile {
  let bytes: Data
  let type: String

  /// nil for a path that is no file of the page.
  init?(path: String) {
    switch path {
    case "/": (bytes, type) = (Data(PackageResources.index_html), "text/html")
    case "/editor.css": (bytes, type) = (Data(PackageResources.editor_css), "text/css")
    case "/editor.js": (bytes, type) = (Data(PackageResources.editor_js), "text/javascript")
    case "/map.js": (bytes, type) = (Data(PackageResources.map_js), "text/javascript")
    case "/beside.js": (bytes, type) = (Data(PackageResources.beside_js), "text/javascript")
    case "/labels.js": (bytes, type) = (Data(PackageResources.labels_js), "text/javascript")
    case "/numbers.js": (bytes, type) = (Data(PackageResources.numbers_js), "text/javascript")
    case "/pointer.js": (bytes, type) = (Data(PackageResources.pointer_js), "text/javascript")
    case "/still.js": (bytes, type) = (Data(PackageResources.still_js), "text/javascript")
    case "/panel.js": (bytes, type) = (Data(PackageResources.panel_js), "text/javascript")
    default: return nil
    }
  }
}
