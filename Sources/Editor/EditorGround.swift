import Editing
import Layers
import Plans
import Redesign
import Studies

extension StudyRedesign {
  /// Whether what is shown is for the public.
  var isPublic: Bool { study.file.publish.audience == .public }

  /// The problem as the page may know it. Of each move the difference tells of the few pupils of a block, whatever is
  /// withheld: nothing that the public sees while a plan is drawn comes from pupils, nor from ways, which begin at the middle
  /// of homes.
  var shownProblem: RedesignProblem {
    guard isPublic else { return problem }
    return RedesignProblem(
      blocks: problem.blocks, graph: problem.graph,
      pupils: ContiguousArray(repeating: 0, count: problem.blocks.count), shapes: problem.shapes,
      facilities: problem.facilities,
      distances: ContiguousArray(repeating: 0, count: problem.distances.count), today: problem.today)
  }
}

extension EditGeography {
  /// What plans of a study are edited on.
  public init(_ redesign: StudyRedesign) {
    let (study, schools) = (redesign.study, redesign.study.schools)
    let isPublic = redesign.isPublic
    let nobody = ContiguousArray<Int32>(repeating: 0, count: redesign.problem.blocks.count)
    self.init(
      redesign.shownProblem, names: study.zones.labels,
      others: isPublic ? [] : redesign.groups.map { redesign.blocks.others[$0] },
      schools: zip(schools.labels, 0...).map { label, school in
        School(
          code: schools.ids[school], name: label, capacity: schools.capacities[school].map { Int($0) })
      },
      stages: !isPublic
        ? redesign.stages
        : redesign.stages.map {
          BlockStage(pupils: nobody, members: [], others: [], nearestSchool: $0.nearestSchool)
        }, areasWithoutSchool: redesign.lockedFacilities)
  }
}

/// What the page draws: the shapes of the blocks and sums of their pupils, areas, schools. No home is in it.
struct EditorMap {
  let redesign: StudyRedesign

  /// Coordinates are whole decimetres from the lower left corner of all; each ring is its first vertex and then steps.
  var json: ByteWriter {
    let writer = ByteWriter(inMemory: 1 << 20)
    let (study, problem, blocks) = (redesign.study, redesign.shownProblem, redesign.blocks)
    let box = blocks.geometries.boundingBox
    func whole(_ x: Double, _ y: Double) -> (x: Int, y: Int) {
      (Int(((x - box.minX) * 10).rounded()), Int(((y - box.minY) * 10).rounded()))
    }
    writer.append("{\"name\":")
    writer.appendJSON(study.file.name)
    writer.append(",\"year\":")
    writer.appendJSON(study.year)
    writer.append(redesign.isPublic ? ",\"isPublic\":true" : ",\"isPublic\":false")
    // The school year from which a forecast begins, and its pupils; null where the pupils are today's.
    writer.append(",\"forecastFrom\":")
    if let projection = study.projection {
      writer.appendJSON(projection.start)
      writer.append(",\"pupilsAtStart\":")
      writer.append(projection.pupilsAtStart)
    } else {
      writer.append("null")
    }
    list("blocks", problem.blocks, writer) { writer.appendJSON($0) }
    list("pupils", problem.pupils, writer) { writer.append(Int($0)) }
    list("members", problem.groups.map(\.counts), writer) { counts in
      values(counts, writer) { writer.append(Int($0)) }
    }
    list("shapes", 0..<blocks.geometries.count, writer) { block in
      let geometries = blocks.geometries
      values(geometries.parts(of: block).flatMap { geometries.rings(of: $0) }, writer) { ring in
        var last = (x: 0, y: 0)
        values(geometries.vertices(of: ring), writer) { vertex in
          let place = whole(geometries.x[vertex], geometries.y[vertex])
          writer.append(place.x - last.x)
          writer.append(",")
          writer.append(place.y - last.y)
          last = place
        }
      }
    }
    list("areas", 0..<problem.facilities.count, writer) { area in
      let facility = problem.facilities[area]
      writer.append("{\"code\":")
      writer.appendJSON(facility.code)
      writer.append(",\"name\":")
      writer.appendJSON(study.zones.labels[area])
      writer.append(",\"capacity\":")
      append(facility.capacity, writer)
      writer.append("}")
    }
    let (shown, labels) = (Set(redesign.stages.lazy.flatMap(\.nearestSchool)), study.schools.labels)
    list("schools", 0..<study.schools.count, writer) { school in
      let place = whole(study.schools.x[school], study.schools.y[school])
      writer.append("{\"code\":")
      writer.appendJSON(study.schools.ids[school])
      writer.append(",\"name\":")
      writer.appendJSON(labels[school])
      writer.append(",\"capacity\":")
      append(study.schools.capacities[school].map { Int($0) }, writer)
      // The others take no pupils by their address and are only for finding one's way.
      writer.append(shown.contains(Int32(school)) ? ",\"takes\":true" : ",\"takes\":false")
      writer.append(",\"at\":[")
      writer.append(place.x)
      writer.append(",")
      writer.append(place.y)
      writer.append("]}")
    }
    writer.append("}")
    return writer
  }

  private func append(_ number: Int?, _ writer: ByteWriter) {
    if let number { writer.append(number) } else { writer.append("null") }
  }

  private func list<Items: Sequence>(
    _ name: String, _ items: Items, _ writer: ByteWriter, _ body: (Items.Element) -> Void
  ) {
    writer.append(",\"\(name)\":")
    values(items, writer, body)
  }

  private func values<Items: Sequence>(_ items: Items, _ writer: ByteWriter, _ body: (Items.Element) -> Void)
  {
    writer.append("[")
    var isFirst = true
    for item in items {
      if !isFirst { writer.append(",") }
      isFirst = false
      body(item)
    }
    writer.append("]")
  }
}
