#!/bin/bash
# What Foundation on Linux keeps of an empty file that was read.
#
# Versions: the Swift toolchain that is installed (seen with 6.3.1 on Debian 12), which brings its Foundation; nothing else.
# Belief:    `Data(contentsOf:)` of an empty file needs no memory, and of any file gives back all that it took.
# Behaviour: each reading of an empty file keeps 4 KiB for good, of a file with one byte nothing. A file of size 0 may be one of
#            /proc that has contents, so a block is taken to read it into; nothing owns the block when nothing was read.
# So:        a program that reads many files, such as one that is tested with damaged ones under a leak checker, asks for
#            the size first.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
swift --version 2>&1 | head -1
cat >"$folder/main.swift" <<'X'
import Foundation

func resident() throws -> Int {
  let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS") } ?? ""
  return Int(line.filter(\.isNumber)) ?? 0
}

/// How many kB more the program holds after 20,000 readings of a file.
func growth(_ path: String) throws -> Int {
  let file = URL(fileURLWithPath: path)
  for _ in 0..<1_000 { _ = try Data(contentsOf: file) }
  let before = try resident()
  for _ in 0..<20_000 { _ = try Data(contentsOf: file) }
  return try resident() - before
}

let folder = CommandLine.arguments[1]
try Data().write(to: URL(fileURLWithPath: folder + "/empty"))
try Data([65]).write(to: URL(fileURLWithPath: folder + "/one"))
let (one, empty) = (try growth(folder + "/one"), try growth(folder + "/empty"))
print("20,000 readings of a file of one byte: \(one) kB more; of an empty file: \(empty) kB more")
exit(one < 10_000 && empty > 70_000 ? 0 : 1)
X
swiftc -O "$folder/main.swift" -o "$folder/main"
"$folder/main" "$folder" || { echo "it is not so any more"; exit 1; }
echo "it is still so"
