import Foundation
import Geocoding

/// The answers next to what was known, as a table for `evaluate.py`.
struct Results {
  let study: DevelopmentSet
  let register: AddressRegister
  let matches: [AddressMatch]

  var csv: String {
    var lines = [
      "qid,lat,lon,score,type,number,street,postcode,city,id,outcome,match_type,faults,margin,error,sim,missing,extra,edits,missingWords,extraWords,abbr,type_,pc_,city_,elsewhere,lead,tri,core,editShare,open,rivals"
    ]
    for (row, match) in zip(study.asked.rows, matches) {
      let qid = study.asked.value("qid", of: row)
      guard let best = match.best else {
        lines.append(
          "\(qid),,,0,none,,,,,,\(match.outcome.rawValue),none,,,," + evidence(match).joined(separator: ","))
        continue
      }
      let address = best.address.map { register.address($0, of: best.street) }
      let fields =
        [
          qid, "\(best.y)", "\(best.x)", "\(best.score)", type(match.matchType),
          address?.number?.description ?? "",
          register.streetName(best.street), address?.postcode ?? "", register.cityName(of: best.street),
          address?.identifier ?? "", match.outcome.rawValue, match.matchType.rawValue,
          match.faults.map(\.description).joined(separator: "; "), "\(match.margin)",
          match.errorMeters.map { "\($0)" } ?? "",
        ] + evidence(match)
      lines.append(fields.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ","))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func evidence(_ match: AddressMatch) -> [String] {
    guard let evidence = match.evidence else { return Array(repeating: "", count: 17) }
    return [
      "\(evidence.similarity)", "\(evidence.missing)", "\(evidence.extra)", "\(evidence.edits)",
      "\(evidence.missingWords)", "\(evidence.extraWords)", "\(evidence.abbreviations)",
      "\(evidence.type.rawValue)",
      "\(evidence.postcode.rawValue)", "\(evidence.city.rawValue)", "\(evidence.isElsewhere ? 1 : 0)",
      "\(evidence.lead)", "\(evidence.trigramShare)", "\(evidence.coreSimilarity)",
      "\(evidence.editShare)", "\(evidence.isCityOpen ? 1 : 0)",
      match.candidates.dropFirst().map { "\($0.street):\($0.address ?? -1):\($0.score)" }
        .joined(separator: ";"),
    ]
  }

  private func type(_ matchType: MatchType) -> String {
    switch matchType {
    case .address, .suffix, .range: "housenumber"
    case .interpolated: "interpolated"
    case .street: "street"
    case .none: "none"
    }
  }
}
