import Foundation
import StudyFixtures
import Testing

/// What must hold whatever the terminal, the disk, the system or another run does.
@Suite struct SafetyCommandTests {
  private let fixture: TinyStudy

  init() throws { fixture = try TinyStudy() }

  private func catchment(_ arguments: String...) throws -> Binary {
    try Binary(arguments, folder: fixture.folder)
  }

  /// Runs a line of the shell in the study's folder, in which `$C` is the binary.
  private func shell(_ line: String) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = URL(fileURLWithPath: fixture.folder)
    process.environment = ["C": Binary.path, "PATH": "/usr/bin:/bin"]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }

  /// A message that cannot be written is lost, the work is not, and no file gets the number of the terminal.
  @Test(arguments: ["2>&-", "2>/dev/full", "2> >(true)", "<&- 2>&-"])
  func whatCannotBeSaidIsDropped(ending: String) throws {
    #expect(try shell("sleep 0.1; exec $C export nothing.csv --output x.geojson \(ending)").status == 66)
    #expect(try shell("$C run study.yml --output out --overwrite \(ending) > /dev/null").status == 0)
    let csv = try String(contentsOfFile: fixture.path("out/measures.csv"), encoding: .utf8)
    #expect(csv.hasPrefix("indicator,") && !csv.contains("Written"))
  }

  /// Files that may not grow end the work as a full disk does, and none is left half-written.
  @Test func filesThatMayNotGrow() throws {
    let run = try shell("(ulimit -f 4; $C run study.yml --output full 2>&1 > /dev/null); echo $?; ls -A full")
    let parts = run.output.split(separator: "\n74\n", omittingEmptySubsequences: false)
    #expect(parts.count == 2 && parts[0].contains("full/"), "\(run.output)")
    #expect(parts.last == "", "\(run.output)")
  }

  @Test(arguments: ["geojson", "gpkg", "shp", "parquet"])
  func homesAreReadableByTheirOwnerOnly(ending: String) throws {
    func rights(_ name: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: fixture.path(name))[.posixPermissions] as? Int
    }
    let homes = "homes.\(ending)"
    #expect(try catchment("export", "study.yml", "--layer", "homes", "--output", homes).status == 0)
    #expect(try rights(homes) == 0o600)
    #expect(try catchment("export", homes, "--output", "copy.geojson").status == 0)
    #expect(try rights("copy.geojson") == 0o600)
    #expect(
      try catchment("export", "study.yml", "--layer", "zones", "--output", "areas.\(ending)").status == 0)
    #expect(try rights("areas.\(ending)").map { $0 & 0o044 } == 0o044)
  }

  /// "-" is the screen, or an error where that cannot be.
  @Test func standardOutputIsNoFile() throws {
    let export = "export study.yml --layer zones --quiet --output - --format"
    let written = try shell("$C \(export) geojson")
    #expect(written.status == 0 && written.output.hasPrefix("{\"type\":\"FeatureCollection\""))
    for line in ["\(export) gpkg", "\(export) shp", "run study.yml --output -"] {
      #expect(try shell("$C \(line)").status == 73, "\(line)")
    }
    #expect(!FileManager.default.fileExists(atPath: fixture.path("-")))
    #expect(!FileManager.default.fileExists(atPath: fixture.path("-.qml")))
  }

  @Test func aResultThatCannotBeWrittenIsAnError() throws {
    for ending in [">&-", "> /dev/full"] {
      #expect(try shell("$C distances study.yml --quiet \(ending)").status == 74)
    }
    for line in ["help", "--version", "run --help", "help run", "study --markdown", "study"] {
      #expect(try shell("$C \(line) > /dev/full").status == 74, "\(line)")
      #expect(try shell("$C \(line)").status == 0, "\(line)")
    }
  }

  @Test(arguments: [
    ["run", "study.yml", "--threads", "9223372036854775807"], ["run", "study.yml", "--threads", "0"],
    ["run", "study.yml", "--threads", "-1"], ["sample", "s", "--vertices", "9223372036854775807"],
    ["sample", "s", "--zones", "9223372036854775807"], ["sample", "s", "--pupils", "9223372036854775807"],
    ["sample", "s", "--zones", "2000000", "--vertices", "100000"],
    ["sample", "s", "--years", "9223372036854775807"],
    ["segregation", "study.yml", "--bootstrap", "9223372036854775807"],
    ["check", "study.yml", "--fill", "nan"],
    ["check", "study.yml", "--fill", "inf"], ["walkshed", "study.yml", "--margin", "nan"],
    ["walkshed", "study.yml", "--within", "1e300"],
    ["export", "study.yml", "--layer", "grid", "--side", "nan", "-o", "g.geojson"],
    ["distances", "study.yml", "--list", "l.csv", "--nearest", "9223372036854775807"],
    ["distances", "study.yml", "--matrix", "m.csv", "--limit", "9223372036854775807"],
    ["indicators", "study.yml", "9223372036854775807"],
    ["redraw", "study.yml", "--objective", "distance", "--minimum-fill", "1e308"],
    ["redraw", "study.yml", "--objective", "distance", "--size", "1e308"],
    ["redraw", "study.yml", "--objective", "distance", "--cohesion", "1e308"],
    ["redraw", "study.yml", "--objective", "distance", "--moved", "1e308"],
    ["redraw", "study.yml", "--objective", "distance", "--longest-way", "1e308"],
    ["redraw", "study.yml", "--objective", "distance", "--shortest-border", "1e308"],
    ["redraw", "study.yml", "--objective", "distance", "--compactness-hint", "1e308"],
    ["redraw", "study.yml", "--objective", "distance", "--at-least", "W=9223372036854775807"],
    ["redraw", "study.yml", "--objective", "distance", "--time", "1e308"],
    ["redraw", "study.yml", "--objective", "distance", "--rounds", "9223372036854775807"],
    ["report", "study.yml", "--bootstrap", "9223372036854775807"],
    ["compare", "study.yml", "study.yml", "--bootstrap", "9223372036854775807"],
  ])
  func numbersHaveTheirRange(arguments: [String]) throws {
    let run = try Binary(arguments, folder: fixture.folder)
    #expect(run.status == 64, "\(arguments): \(run.status) \(run.errors)")
  }

  /// A place at the end of all numbers is in no area.
  @Test(arguments: ["1e308", "-1e308", "9223372036854775807"])
  func placesBeyondMeasureAreNowhere(number: String) throws {
    #expect(try catchment("lookup", "study.yml", "--x=\(number)", "--y=\(number)").status < 100)
  }

  /// A run that is ended leaves no part of its files, nor does one that was killed, once another has written there.
  @Test func anEndedRunLeavesNothing() throws {
    _ = try catchment("sample", "city", "--quiet", "--pupils", "3000", "--zones", "40")
    let hidden = "ls -A out | grep -c '^\\.'"
    for moment in ["0.1", "0.3", "0.5", "0.7", "0.9"] {
      for signal in ["INT", "TERM", "HUP"] {
        let end = try shell(
          "timeout --preserve-status -s \(signal) \(moment) $C run city/study.yml -o out --overwrite -q; s=$?; mkdir -p out; \(hidden); exit $s"
        )
        #expect(end.output == "0\n", "\(signal) after \(moment) s")
        // 128 and the signal's number, or the run was quicker.
        let statuses: Set<Int32> = [0, 129, 130, 143]
        #expect(statuses.contains(end.status), "\(signal): \(end.status)")
      }
      _ = try shell(
        "timeout -s KILL \(moment) $C run city/study.yml -o out --overwrite -q --audience internal")
    }
    #expect(try shell("$C run city/study.yml -o out --overwrite -q --audience public").status == 0)
    #expect(try shell(hidden).output == "0\n")
  }

  @Test func twoRunsIntoOneFolderDoNotMix() throws {
    let both = try shell(
      """
      $C sample city --quiet --pupils 3000 --zones 40
      $C run city/study.yml -o out --overwrite -q & first=$!
      $C run city/study.yml -o out --overwrite -q & second=$!
      wait $first; one=$?; wait $second; echo $one $?
      """)
    #expect(["0 73\n", "73 0\n"].contains(both.output), "\(both.output)")
    #expect(FileManager.default.fileExists(atPath: fixture.path("out/results.xlsx")))
  }

  /// What stands in the way of one file keeps all of them as they were.
  @Test func aSampleReplacesAllOrNothing() throws {
    _ = try catchment("sample", "city", "--quiet", "--pupils", "60", "--zones", "4")
    let result = try shell(
      """
      rm city/staff.csv; mkdir city/staff.csv; md5sum city/* 2>/dev/null > before
      $C sample city --quiet --pupils 90 --zones 6 --overwrite; echo $?
      md5sum city/* 2>/dev/null | cmp - before && ls -A city | grep -c '^\\.'
      """)
    #expect(result.output == "73\n0\n")
  }
}
