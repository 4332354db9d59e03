extension Layer {
  /// Writes the columns as a table with commas, without the geometries: a row of their names, and one for each feature,
  /// whose missing values are empty.
  public func writeCSV(to writer: ByteWriter) {
    writer.append(columns.map(\.name.csvField).joined(separator: ",") + "\n")
    for row in 0..<count {
      writer.append(columns.map { ($0.text(at: row) ?? "").csvField }.joined(separator: ",") + "\n")
    }
  }
}
