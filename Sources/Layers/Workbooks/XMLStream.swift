import CExpat
import Foundation

/// Is told what an XML text holds, by names without their prefixes.
protocol XMLHandler: AnyObject {
  func start(_ name: String, _ attributes: XMLAttributes)
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
  func end(_ name: String)
}

/// The attributes of an element; valid only while it is handled.
struct XMLAttributes {
  /// Names and values in turn, a null behind them. A name is "space|name".
  fileprivate let pointers: UnsafePointer<UnsafePointer<CChar>?>?

  /// An attribute's value; nil when the element has none of that name.
  ///
  /// - Parameter space: the end of the name's space, where several have an attribute of that name.
  subscript(name: String, in space: String? = nil) -> String? {
    guard var next = pointers else { return nil }
    while let key = next.pointee {
      let words = String(cString: key).split(separator: "|", omittingEmptySubsequences: false)
      if words.last == Substring(name), space == nil || words.first?.hasSuffix(space ?? "") == true {
        return next[1].map { String(cString: $0) }
      }
      next += 2
    }
    return nil
  }
}

/// Reads XML piece by piece, by Expat, so that a long text takes no memory. Not thread safe.
final class XMLStream {
  private let parser: XML_Parser
  private let handler: any XMLHandler

  /// nil when there is no memory left for it.
  init?(_ handler: any XMLHandler) {
    guard let parser = XML_ParserCreateNS(nil, XML_Char(UInt8(ascii: "|"))) else { return nil }
    self.parser = parser
    self.handler = handler
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { data, name, attributes in
        XMLStream.with(data)?.start(
          XMLStream.localName(name),
          XMLAttributes(pointers: unsafeBitCast(attributes, to: UnsafePointer<UnsafePointer<CChar>?>?.self)))
      },
      { data, name in XMLStream.with(data)?.end(XMLStream.localName(name)) })
    XML_SetCharacterDataHandler(parser) { data, text, count in
      guard let text else { return }
      UnsafeRawPointer(text).withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
        XMLStream.with(data)?.text(UnsafeBufferPointer(start: $0, count: Int(count)))
      }
    }
    // Workbooks have no document type; one could make much of little.
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      guard let data else { return }
      XML_StopParser(Unmanaged<XMLStream>.fromOpaque(data).takeUnretainedValue().parser, 0)
    }
  }

  deinit { XML_ParserFree(parser) }

  /// Reads on; false when the text is no XML.
  func read(_ piece: UnsafeRawBufferPointer, isLast: Bool = false) -> Bool {
    XML_Parse(
      parser, piece.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(piece.count), isLast ? 1 : 0)
      == XML_STATUS_OK
  }

  private static func with(_ data: UnsafeMutableRawPointer?) -> (any XMLHandler)? {
    data.map { Unmanaged<XMLStream>.fromOpaque($0).takeUnretainedValue().handler }
  }

  private static func localName(_ name: UnsafePointer<CChar>?) -> String {
    guard let name else { return "" }
    let bar = strrchr(name, Int32(UInt8(ascii: "|")))
    return String(cString: bar.map { UnsafePointer($0 + 1) } ?? name)
  }
}

extension ZipArchive {
  /// Reads a part of a workbook.
  ///
  /// - Throws: `FileError` as `unpack` does, and for what is no XML.
  func read(_ name: String, path: String, _ handler: any XMLHandler) throws(FileError) {
    let damaged = FileError(
      .badData, path: path, "the part \"\(name)\" of the workbook cannot be read",
      hint: "save the workbook anew, without a password")
    guard let stream = XMLStream(handler) else { throw damaged }
    try unpack(part(name) ?? name) { piece throws(FileError) in
      guard stream.read(piece) else { throw damaged }
    }
    guard stream.read(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true) else { throw damaged }
  }
}
