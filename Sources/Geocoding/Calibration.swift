/// Turns evidence into the probability that a candidate is the right place.
enum Calibration {
  static func probability(_ evidence: Evidence) -> Double {
    Functions.logistic(
      -9 + 14 * evidence.similarity + 10 * min(0.3, evidence.lead) + 1.0 * Double(evidence.city.rawValue)
        + 0.5 * Double(evidence.postcode.rawValue))
  }
}
