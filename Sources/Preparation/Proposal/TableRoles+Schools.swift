import Layers
import Studies

/// Which table is the schools when neither its columns nor its name are enough to say so.
extension TableRoles {
  /// The table with places whose codes another table's column of schools names; nil when there is none.
  ///
  /// - Parameter scores: how well each table fits the schools otherwise.
  func namedTable(_ scores: [Double]) -> Int? {
    let aboutPupils = ["grade", "sex", "origin", "parents_education", "needs", "repeater"]
    let candidates = found.indices.filter {
      hasPlaces($0) && scores[$0] >= 0 && fit($0, aboutPupils) < 3 && isNamed($0)
    }
    // Of two, schools are the fewer: pupils are named, too, in a table of applications.
    return candidates.max {
      (scores[$0], found[$1].table.count, $1) < (scores[$1], found[$0].table.count, $0)
    }
  }

  /// The only layer of points whose file is named after schools.
  func onlyNamedPoints(_ scores: [Double]) -> Int? {
    let named = found.indices.filter {
      found[$0].table.places != nil && nameFit($0, "schools") > 0 && scores[$0] > 0
    }
    let editions = Editions(named.map { ($0, found[$0].file) }, year: nil)
    let right = named.filter { !editions.outdated.contains($0) }
    return right.count == 1 ? right.first : nil
  }

  /// Whether another table names the codes of one, as the rows of pupils name schools: nearly all by codes that are
  /// there, and each several times.
  private func isNamed(_ index: Int) -> Bool {
    let columns = found[index].table.header.map { found[index].column($0) }
    let codes = columns.filter { $0.isUniqueWhereKnown && $0.labels.count > 1 }.map { Set($0.labels) }
    return found.indices.contains { other in
      other != index
        && found[other].table.header.contains { name in
          let column = found[other].column(name)
          guard column.labels.count > 1, column.known >= 3 * column.labels.count,
            mayNameSchools(name, column, in: found[other])
          else { return false }
          return codes.contains { codes in
            let rows = zip(column.labels, column.counts).filter { codes.contains($0.0) }
            return column.agreement(with: codes) >= 0.4
              && rows.reduce(0) { $0 + $1.1 } * 10 >= column.known * 9
          }
        }
    }
  }

  /// Whether a column may be that of the pupils' schools: its name says so, or neither name nor values say
  /// anything else.
  private func mayNameSchools(_ name: String, _ column: CategoryColumn, in table: FoundFiles.Table) -> Bool {
    if ProposalWords.ownSchools.isIn(name) { return true }
    let isSomethingElse =
      ["zone", "grade", "sex", "year", "origin", "parents_education", "status", "rank", "type"].contains {
        (ProposalWords.columns[$0]?.fit(name) ?? 0) >= 2
      }
      || ["zones", "districts", "neighbourhoods", "residential"].contains {
        (ProposalWords.files[$0]?.fit(name) ?? 0) >= 2
      }
    // Small numbers are those of grades, of children in a family and the like as well.
    let areSmall = column.labels.allSatisfy { label in Int(label).map { abs($0) < 100 } ?? false }
    let address = AddressColumns(pupils: table, free: table.table.header)?.columns ?? []
    return !isSomethingElse && !areSmall && !ProposalWords.postcodes.isIn(name)
      && !address.contains { $0.local == name }
  }
}
