/// The numbers by which Parquet's headers name things.
///
/// Source: apache/parquet-format, parquet.thrift and Encodings.md.
enum ParquetFormat {
  static let magic: [UInt8] = Array("PAR1".utf8)

  enum Physical: Int32 {
    case boolean, int32, int64, int96, float, double, byteArray, fixed
  }

  enum Repetition: Int32 {
    case required, optional, repeated
  }

  enum Encoding: Int32 {
    case plain = 0, plainDictionary = 2, rle = 3, bitPacked = 4, deltaBinaryPacked = 5, deltaLengthByteArray =
      6
    case deltaByteArray = 7, rleDictionary = 8, byteStreamSplit = 9
  }

  enum Codec: Int32 {
    case none, snappy, gzip, lzo, brotli, lz4, zstd, lz4Raw
  }

  enum PageKind: Int32 {
    case data, index, dictionary, dataV2
  }

  /// The older annotations of a column's type, which every reader knows.
  enum Converted: Int32 {
    case utf8 = 0, enumeration = 4, decimal = 5, date = 6, timestampMillis = 9, timestampMicros = 10
    case uint8 = 11, uint16, uint32, uint64, int8, int16, int32, int64, json
  }

  /// The fields of the newer annotation, a union.
  enum Logical {
    static let string: Int16 = 1
    static let enumeration: Int16 = 4
    static let decimal: Int16 = 5
    static let date: Int16 = 6
    static let timestamp: Int16 = 8
    static let integer: Int16 = 10
    static let json: Int16 = 12
    static let uuid: Int16 = 14
    static let geometry: Int16 = 17
    static let geography: Int16 = 18
  }
}
