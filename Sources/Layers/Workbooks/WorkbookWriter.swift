import CXlsxWriter
import Foundation

/// Writes a workbook (.xlsx), sheet by sheet and row by row, in little memory.
///
///     let workbook = try WorkbookWriter(file.temporaryPath, title: "Ribera")
///     let sheet = try workbook.sheet("Areas")
///     sheet.append([.heading("Code"), .heading("Share, %")])
///     sheet.append([.text("08019"), .number(16.5, .decimals(1))])
///     sheet.finish(frozenColumns: 1)
///     try workbook.close()
///
/// What is text stays text: a code keeps its zeros, and "=1+1" is no formula.
public final class WorkbookWriter {
  /// How a number is shown.
  public enum NumberForm: Sendable, Hashable {
    /// With the thousands apart.
    case decimals(Int)
    /// The same with its sign.
    case signed(Int)

    fileprivate var pattern: String {
      func digits(_ places: Int) -> String {
        "#,##0" + (places == 0 ? "" : "." + String(repeating: "0", count: places))
      }
      switch self {
      case .decimals(let places): return digits(places)
      case .signed(let places):
        let zero = places == 0 ? "0" : "0." + String(repeating: "0", count: places)
        return "+\(digits(places));−\(digits(places));\(zero)"
      }
    }
  }

  public enum Cell: Sendable, Hashable {
    case empty
    case text(String)
    /// Text over several lines.
    case paragraph(String)
    /// What stands above a column.
    case heading(String)
    /// What stands in the place of a number.
    case word(String)
    /// Nothing when it is not finite.
    case number(Double, NumberForm, isBold: Bool = false)
  }

  private enum Look: Equatable {
    case paragraph, heading, word
    case number(NumberForm, isBold: Bool)
  }

  private let path: String
  private var book: UnsafeMutablePointer<lxw_workbook>?
  private var sheetNames = Set<String>()
  /// Few, so that one is found sooner by looking through them than by its hash.
  private var looks: [(look: Look, format: UnsafeMutablePointer<lxw_format>)] = []

  /// - Parameters:
  ///   - path: a file, which is replaced.
  ///   - created: what the workbook says of when it was made; the same file comes out whenever it is.
  ///   - properties: further texts about it, by their names.
  /// - Throws: `FileError` when there is no memory.
  public init(
    _ path: String, title: String, subject: String = "", created: Date, properties: [(String, String)] = []
  ) throws(FileError) {
    self.path = path
    var options = lxw_workbook_options()
    options.constant_memory = 1
    book = workbook_new_opt(path, &options)
    guard book != nil else { throw FileError(.inputOutput, path: path, "the workbook cannot be made") }
    title.plain.withCString { title in
      subject.plain.withCString { subject in
        var about = lxw_doc_properties()
        about.title = UnsafeMutablePointer(mutating: title)
        about.subject = UnsafeMutablePointer(mutating: subject)
        // The library takes 0 for now.
        about.created = max(1, time_t(created.timeIntervalSince1970))
        workbook_set_properties(book, &about)
      }
    }
    for (name, value) in properties {
      // A longer one would be refused.
      workbook_set_custom_property_string(book, name, String(value.plain.prefix(255)))
    }
  }

  deinit {
    // Closing is the only way to give the memory back.
    if book != nil { workbook_close(book) }
  }

  /// Begins a sheet. Signs that no name of a sheet may have are left out of it.
  ///
  /// - Throws: `FileError` when there is such a sheet already.
  public func sheet(_ name: String) throws(FileError) -> Sheet {
    let allowed = name.plain.filter { !"[]:*?/\\".contains($0) }.trimmingCharacters(in: ["'", " "])
    let short = String(allowed.prefix(31))
    // The library would say so on standard error, and spreadsheets keep "History" for themselves.
    guard !short.isEmpty, short.lowercased() != "history", sheetNames.insert(short.lowercased()).inserted,
      let sheet = workbook_add_worksheet(book, short)
    else { throw FileError(.inputOutput, path: path, "the workbook cannot have a sheet \"\(name)\"") }
    return Sheet(sheet, of: self)
  }

  /// Writes the file.
  ///
  /// - Throws: `FileError` when it cannot be written.
  public func close() throws(FileError) {
    guard let open = book else { return }
    book = nil
    let code = workbook_close(open)
    guard code == LXW_NO_ERROR else {
      throw FileError(
        .inputOutput, path: path, "the workbook could not be written", hint: "is there room on the disk?")
    }
  }

  private func format(_ look: Look) -> UnsafeMutablePointer<lxw_format>? {
    if let known = looks.first(where: { $0.look == look }) { return known.format }
    guard let format = workbook_add_format(book) else { return nil }
    switch look {
    case .paragraph:
      format_set_text_wrap(format)
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    case .heading:
      format_set_bold(format)
      format_set_text_wrap(format)
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_BOTTOM.rawValue))
      format_set_bg_color(format, 0xE8EEF4)
      format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
    case .word:
      format_set_italic(format)
      format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
      format_set_font_color(format, 0x666666)
    case .number(let form, let isBold):
      format_set_num_format(format, form.pattern)
      if isBold { format_set_bold(format) }
    }
    looks.append((look, format))
    return format
  }

  /// A sheet in the making. Its rows come one after the other.
  public final class Sheet {
    private let sheet: UnsafeMutablePointer<lxw_worksheet>
    private let book: WorkbookWriter
    private var rows: UInt32 = 0
    private var width = 0
    /// In characters; columns not named have the usual width.
    private var widths: [Int: Double] = [:]

    fileprivate init(_ sheet: UnsafeMutablePointer<lxw_worksheet>, of book: WorkbookWriter) {
      (self.sheet, self.book) = (sheet, book)
    }

    /// Spreadsheets have no more columns.
    public static let mostColumns = 16_384
    private static let mostRows = 1_048_576
    /// So many characters go on a page of A3 across, at about half their size.
    private static let charactersOfPage = 340.0
    private static let longestText = 32_767

    /// Appends a row; what no spreadsheet holds is left out.
    ///
    /// - Parameter height: in points; by default that of a line.
    public func append(_ cells: [Cell], height: Double? = nil) {
      guard rows < Sheet.mostRows else { return }
      if let height { worksheet_set_row(sheet, rows, height, nil) }
      for (column, cell) in cells.prefix(Sheet.mostColumns).enumerated() {
        let column = UInt16(column)
        func write(_ text: String, _ look: Look?) {
          worksheet_write_string(
            sheet, rows, column, String(text.plain.prefix(Sheet.longestText)),
            look.flatMap { book.format($0) })
        }
        switch cell {
        case .empty: break
        case .text(let text): write(text, nil)
        case .paragraph(let text): write(text, .paragraph)
        case .heading(let text): write(text, .heading)
        case .word(let text): write(text, .word)
        case .number(let value, let form, let isBold):
          if value.isFinite {
            worksheet_write_number(
              sheet, rows, column, value, book.format(.number(form, isBold: isBold)))
          }
        }
      }
      rows += 1
      width = max(width, min(cells.count, Sheet.mostColumns))
    }

    /// Sets how wide columns are, in characters.
    public func setWidth(_ characters: Double, of columns: Range<Int>) {
      guard !columns.isEmpty else { return }
      for column in columns { widths[column] = characters }
      worksheet_set_column(
        sheet, UInt16(columns.lowerBound), UInt16(columns.upperBound - 1), characters, nil)
    }

    /// Colours the numbers of a column from blue through white to red, from −`bound` through 0 to `bound`.
    public func colour(column: Int, bound: Double) {
      guard rows > 1, column < width else { return }
      var scale = lxw_conditional_format()
      scale.type = UInt8(LXW_CONDITIONAL_3_COLOR_SCALE.rawValue)
      let number = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
      (scale.min_rule_type, scale.mid_rule_type, scale.max_rule_type) = (number, number, number)
      (scale.min_value, scale.mid_value, scale.max_value) = (-bound, 0, bound)
      (scale.min_color, scale.mid_color, scale.max_color) = (0x92C5DE, 0xFFFFFF, 0xF4A582)
      worksheet_conditional_format_range(sheet, 1, UInt16(column), rows - 1, UInt16(column), &scale)
    }

    /// Makes the first row and some columns stay in sight, lets readers filter, and says how the sheet is printed.
    ///
    /// - Parameter footer: what stands below each page.
    public func finish(frozenColumns: Int, hasFilter: Bool = true, footer: String = "") {
      worksheet_freeze_panes(sheet, 1, UInt16(frozenColumns))
      if hasFilter, rows > 1, width > 0 {
        worksheet_autofilter(sheet, 0, 0, rows - 1, UInt16(width - 1))
      }
      worksheet_repeat_rows(sheet, 0, 0)
      if frozenColumns > 0 { worksheet_repeat_columns(sheet, 0, UInt16(frozenColumns - 1)) }
      worksheet_set_landscape(sheet)
      let (a3, a4): (UInt8, UInt8) = (8, 9)
      // Narrow sheets fit the width of a page; wide ones would become too small to read, and take as many pages side by
      // side as leave the letters half their size.
      let isNarrow = width <= 12
      worksheet_set_paper(sheet, isNarrow ? a4 : a3)
      let usual = 8.43
      let characters = (0..<width).reduce(0.0) { $0 + (widths[$1] ?? usual) }
      let frozen = (0..<frozenColumns).reduce(0.0) { $0 + (widths[$1] ?? usual) }
      // The columns on the left are repeated on each page.
      let pages = ((characters - frozen) / max(100, Sheet.charactersOfPage - frozen)).rounded(.up)
      worksheet_fit_to_pages(sheet, isNarrow ? 1 : UInt16(max(1, min(pages, 1000))), 0)
      if width > 0, rows > 0 { worksheet_print_area(sheet, 0, 0, rows - 1, UInt16(width - 1)) }
      worksheet_set_margins(sheet, 0.4, 0.4, 0.5, 0.6)
      let text = footer.plain.replacingOccurrences(of: "&", with: "&&")
      worksheet_set_footer(sheet, "&L\(String(text.prefix(200)))&R&P / &N")
      // Codes are text on purpose.
      worksheet_ignore_errors(sheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:XFD1048576")
    }
  }
}

extension String {
  /// Without the characters that no workbook holds, which is XML.
  fileprivate var plain: String {
    guard mayHoldNoXML else { return self }
    return String(unicodeScalars.filter { !$0.isNoXML || $0 == "\n" })
  }
}
