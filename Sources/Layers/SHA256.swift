import CCrypto

/// The SHA-256 digest of a run of bytes (FIPS 180-4), as OpenSSL takes it with what the processor has for it.
///
///     var digest = SHA256()
///     digest.update(bytes)
///     digest.hexadecimal
public struct SHA256: ~Copyable {
  private let context: OpaquePointer

  public init() {
    guard let context = EVP_MD_CTX_new(), EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
      // Nothing can be missing but memory, or the digest itself where a system forbids it.
      preconditionFailure("OpenSSL has no SHA-256 or no memory")
    }
    self.context = context
  }

  deinit { EVP_MD_CTX_free(context) }

  public mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
    let isTaken = EVP_DigestUpdate(context, bytes.baseAddress, bytes.count) == 1
    precondition(isTaken, "a digest takes bytes until it is asked for")
  }

  /// Takes in what a file holds, of which little is in memory at a time.
  public mutating func update(_ file: FileBytes) {
    let block = 1 << 20
    for start in stride(from: 0, to: file.count, by: block) {
      let range = start..<min(file.count, start + block)
      file.withBytes { update(UnsafeBufferPointer(rebasing: $0[range])) }
      file.forget(range)
    }
  }

  /// The digest of all that came, in 64 hexadecimal digits.
  public var hexadecimal: String {
    bytes.map { byte in
      let digits = String(byte, radix: 16)
      return byte < 16 ? "0" + digits : digits
    }.joined()
  }

  /// The digest of all that came, in 32 bytes.
  public var bytes: [UInt8] {
    var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var length: UInt32 = 0
    // The copy ends, so that more may come to this one.
    let last = EVP_MD_CTX_new()
    defer { EVP_MD_CTX_free(last) }
    let isDone =
      last != nil && EVP_MD_CTX_copy_ex(last, context) == 1 && EVP_DigestFinal_ex(last, &digest, &length) == 1
    precondition(isDone, "OpenSSL has no memory")
    return Array(digest.prefix(Int(length)))
  }
}
