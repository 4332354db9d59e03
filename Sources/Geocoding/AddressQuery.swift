/// One home as somebody wrote it down.
public enum AddressQuery: Sendable, Hashable {
  /// The whole address in one line, in any of the orders that people use.
  case line(String)
  /// An address in fields; empty ones are unknown, and a street field may hold the number and more.
  case fields(
    street: String, number: String = "", postcode: String = "", city: String = "", unit: String = "")
}
