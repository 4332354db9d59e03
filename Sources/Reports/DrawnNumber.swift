/// Numbers of drawings: whole, or with one digit behind the point.
extension Double {
  var drawn: String {
    let tenths = (self * 10).rounded()
    guard tenths.isFinite, abs(tenths) < 1e15 else { return "0" }
    let whole = Int(tenths)
    let sign = whole < 0 ? "-" : ""
    let (units, rest) = (whole.magnitude / 10, whole.magnitude % 10)
    return rest == 0 ? "\(sign)\(units)" : "\(sign)\(units).\(rest)"
  }
}
