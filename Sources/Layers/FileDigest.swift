extension SHA256 {
  /// The digest in 64 hexadecimal digits of a file, or of the rows of a table in a database as they come.
  ///
  /// - Throws: `FileError` when it cannot be read.
  public static func digest(of path: String) throws(FileError) -> String {
    if path.namesDatabase { return try DatabaseSource(path).digest() }
    var digest = SHA256()
    digest.update(try FileBytes(path))
    return digest.hexadecimal
  }
}
