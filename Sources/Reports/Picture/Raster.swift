import CPictures
import Layers

/// Pictures in the forms of other programs, drawn by librsvg and Cairo.
public enum PictureForm: String, Sendable, CaseIterable {
  case svg, png, pdf
}

extension MapPicture {
  /// Writes the picture.
  ///
  /// - Throws: `FileError` when the file cannot be written, or the picture cannot be drawn.
  public func write(to path: String, as form: PictureForm, overwrite: Bool) throws(FileError) {
    let text = svg
    try OutputFile.write(path, overwrite: overwrite) { writer throws(FileError) in
      guard form != .svg else { return writer.append(text) }
      guard let bytes = Raster.bytes(of: text, size: size, as: form) else {
        throw FileError(
          .cannotCreate, path: path, "the picture cannot be drawn in this form",
          hint: "write it as .svg, which every browser shows")
      }
      bytes.withUnsafeBufferPointer { writer.append($0) }
    }
  }
}

private enum Raster {
  /// nil when librsvg or Cairo cannot draw it.
  static func bytes(of svg: String, size: (width: Double, height: Double), as form: PictureForm) -> [UInt8]? {
    var svg = svg
    // A PNG has two pixels for one, so that it stands print; a pixel is three quarters of a point.
    let density = form == .png ? 2 : 0.75
    return svg.withUTF8 { text -> [UInt8]? in
      var length = 0
      guard
        let made = catchment_picture(
          text.baseAddress, text.count, size.width, size.height, density,
          Int32((form == .png ? catchment_picture_png : catchment_picture_pdf).rawValue), &length)
      else { return nil }
      defer { catchment_picture_free(made) }
      return Array(UnsafeBufferPointer(start: made, count: length))
    }
  }
}
