#!/bin/bash
# Proves that `make demo` and `make test` work on an empty Debian 12 that has a Swift toolchain and nothing else.
#
#   sudo Tests/fresh-machine.sh [FOLDER] [TARGET…]      default: a folder below /var/tmp, and the targets demo, test and deb
#
# debootstrap fills FOLDER with the smallest Debian; the toolchain of this machine is mounted into it with the packages
# that Swift itself asks for, and the last commit is cloned there. With the target deb, the package is then installed in a second empty
# Debian without the toolchain. Needs root, a Debian mirror and, with tests, half an hour on two cores.
set -euo pipefail
cd "$(dirname "$0")/.."
[ "$(id -u)" = 0 ] || { echo "must be root"; exit 1; }
folder=${1:-/var/tmp/catchment-fresh}
shift || true
targets=${*:-demo test deb}
mirror=$(sed -nE 's/^(URIs: |deb )(https?:[^ ]*debian) *.*/\2/p' /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | head -1 || true)
toolchain=$(dirname "$(dirname "$(dirname "$(readlink -f "$(command -v swift)")")")")
# What swift.org names for Debian 12, and make: the tools of anyone who builds anything.
swift_needs=binutils,ca-certificates,git,libc6-dev,libcurl4,libedit2,libgcc-12-dev,libncurses6,libpython3-dev,libsqlite3-0,libstdc++-12-dev,libxml2,libz3-4,make,tzdata

empty_debian() {
  if [ ! -e "$1/etc/debian_version" ]; then
    debootstrap --variant=minbase ${2:+--include=$2} bookworm "$1" "${mirror:-http://deb.debian.org/debian}" >"$1.log" 2>&1 \
      || { tail -5 "$1.log"; exit 1; }
  fi
  # How this machine reaches its packages holds in there too.
  cp /etc/resolv.conf "$1/etc/" 2>/dev/null || true
  cp -r /etc/apt/apt.conf.d "$1/etc/apt/" 2>/dev/null || true
  cp -r /etc/apt/auth.conf.d "$1/etc/apt/" 2>/dev/null || true
  mkdir -p "$1/proc" "$1/dev"
}

inside() {
  local root=$1
  shift
  # Mounts live in a name space of their own and are gone when the command ends.
  unshare -m bash -c '
    root=$1; shift
    mount --make-rprivate /
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    for extra in $EXTRA; do mkdir -p "$root$extra"; mount --bind -o ro "$extra" "$root$extra"; done
    exec chroot "$root" /usr/bin/env -i HOME=/root LANG=C.UTF-8 PATH="$TOOLS:/usr/sbin:/usr/bin:/sbin:/bin" "$@"' \
    -- "$root" "$@"
}

mkdir -p "$folder"
empty_debian "$folder/build" "$swift_needs"
rm -rf "$folder/build/root/catchment"
git clone -q . "$folder/build/root/catchment"
# Where this machine keeps copies of Swift packages, they are to be had in there too.
cp /etc/gitconfig "$folder/build/etc/" 2>/dev/null || true
copies=$(git config --get-regexp '^url\..*\.insteadof$' 2>/dev/null | sed -nE 's/^url\.(\/[^ ]*)\.insteadof .*/\1/p' | sort -u | sed 's,/\.*$,,' || true)
export EXTRA="$toolchain ${copies:-}" TOOLS="$toolchain/usr/bin"

for target in $targets; do
  echo "== make $target"
  inside "$folder/build" /bin/bash -c "cd ~/catchment && { time make $target; } 2>&1" | tee "$folder/$target.log" | tail -25
done

if [[ " $targets " == *" deb "* ]]; then
  echo "== the package, on a Debian without a toolchain"
  rm -rf "$folder/install"
  empty_debian "$folder/install" ""
  cp "$folder"/build/root/catchment/catchment_*.deb "$folder/install/root/"
  export EXTRA="" TOOLS=/usr/local/bin
  inside "$folder/install" /bin/sh -c 'set -e; cd ~; apt-get update -q >/dev/null; apt-get install -y -q --no-install-recommends ./catchment_*.deb >/dev/null
    catchment --version; ls -l /usr/bin/catchment; catchment run /usr/share/doc/catchment/example/study.yml --output results | head -20
    test -s results/results.xlsx; zcat /usr/share/man/man1/catchment-run.1.gz | head -5'
fi
echo "All of it works on an empty Debian 12: $targets"
