import CGEOS

/// Finds the boxes that meet another one, by GEOS's STR tree.
///
/// Not thread safe, as the tree is built by the first question.
final class BoxTree {
  private let context = GeosContext()
  private let tree: OpaquePointer?
  /// The tree is not known to copy what it is given.
  private var rectangles: [GeosGeometry] = []

  init(_ boxes: [BoundingBox]) {
    tree = GEOSSTRtree_create_r(context.handle, 10)
    for (index, box) in boxes.enumerated() where !box.isEmpty {
      guard let rectangle = rectangle(box) else { continue }
      rectangles.append(rectangle)
      // The item is the box's number, one more because 0 would be no pointer.
      GEOSSTRtree_insert_r(
        context.handle, tree, rectangle.pointer, UnsafeMutableRawPointer(bitPattern: index + 1))
    }
  }

  deinit { GEOSSTRtree_destroy_r(context.handle, tree) }

  /// The numbers of the boxes that meet one, ascending.
  func boxes(meeting box: BoundingBox) -> [Int] {
    guard !rectangles.isEmpty, let rectangle = rectangle(box) else { return [] }
    var found = [Int]()
    withUnsafeMutablePointer(to: &found) { found in
      GEOSSTRtree_query_r(
        context.handle, tree, rectangle.pointer,
        { item, found in
          found?.assumingMemoryBound(to: [Int].self).pointee.append(Int(bitPattern: item) - 1)
        }, found)
    }
    return found.sorted()
  }

  private func rectangle(_ box: BoundingBox) -> GeosGeometry? {
    guard !box.isEmpty else { return nil }
    return GEOSGeom_createRectangle_r(context.handle, box.minX, box.minY, box.maxX, box.maxY)
      .map { GeosGeometry($0, owner: context) }
  }
}

extension BoundingBox {
  /// The box with a margin on all sides.
  func grown(by margin: Double) -> BoundingBox {
    isEmpty ? self : BoundingBox([minX - margin, maxX + margin], [minY - margin, maxY + margin])
  }
}
