#!/bin/bash
# What Foundation makes of Mac Roman on Linux.
#
# Versions: Swift 6.3.1 (swift on the PATH) with its Foundation; iconv of glibc 2.36 and Python's codec as second opinions.
# Belief:    String(data:encoding: .macOSRoman) reads Mac Roman, as on a Mac: 0x8E is é, 0x9C is ú.
# Behaviour: all 128 bytes beyond ASCII are read as other letters (0x8E as ±, 0x9C as Å), and written so: text goes round
#            unharmed and every other program reads something else, so that no test of reading what was written sees it.
# So:        read and write Mac Roman by iconv ("MACINTOSH").
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
swift --version 2>&1 | head -1
cat > read.swift <<'X'
import Foundation
let bytes = Data((0x80...0xFF).map { UInt8($0) })
print(String(data: bytes, encoding: .macOSRoman) ?? "")
print("ú".data(using: .macOSRoman).map { String($0[0], radix: 16) } ?? "none")
X
swift read.swift > foundation.txt
python3 -c 'print(bytes(range(128, 256)).decode("mac_roman"))' > python.txt
printf '\x8e\x9c' | iconv -f MACINTOSH -t UTF-8 | grep -qx 'éú'
python3 - <<'X'
ours, theirs = open("foundation.txt").read().split("\n"), open("python.txt").read().split("\n")[0]
wrong = sum(a != b for a, b in zip(ours[0], theirs))
print(f"of 128 letters {wrong} are others; ú is written as 0x{ours[1]}, which is {bytes([int(ours[1], 16)]).decode('mac_roman')}")
assert wrong == 128 and ours[0][0x0E] == "±" and ours[0][0x1C] == "Å" and ours[1] == "cc", "it is not so any more"
X
echo "it is still so"
