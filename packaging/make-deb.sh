#!/bin/sh
# Makes a Debian package of a release binary in the current folder: make-deb.sh BINARY
# The dependencies are those of the libraries that the binary is linked to, as dpkg-shlibdeps finds them.
set -e
binary=$1
here=$(dirname "$0")
version=$("$binary" --version | sed -n '1s/^catchment \([^ ]*\).*/\1/p')
architecture=$(dpkg --print-architecture)
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT

install -D --strip "$binary" "$root/tree/usr/bin/catchment"
"$here/install-extras.sh" "$binary" "$root/tree/usr"
gzip -9n "$root"/tree/usr/share/man/man1/*.1
# zsh of Debian looks for its packages' completions in another place.
mkdir -p "$root/tree/usr/share/zsh/vendor-completions" "$root/tree/usr/share/doc/catchment" "$root/tree/DEBIAN" "$root/debian"
mv "$root/tree/usr/share/zsh/site-functions/_catchment" "$root/tree/usr/share/zsh/vendor-completions/"
rmdir "$root/tree/usr/share/zsh/site-functions"
cp "$here/../README.md" "$root/tree/usr/share/doc/catchment/"
cp -r "$here/../data/ribera" "$root/tree/usr/share/doc/catchment/example"

touch "$root/debian/control"
# The architecture is told, as dpkg would ask a gcc that need not be there.
libraries=$(cd "$root" && DEB_HOST_ARCH=$architecture dpkg-shlibdeps -O tree/usr/bin/catchment | sed -n 's/^shlibs:Depends=//p')
cat > "$root/tree/DEBIAN/control" <<END
Package: catchment
Version: $version
Architecture: $architecture
Maintainer: The makers of catchment <maintainers@users.noreply.github.com>
Depends: $libraries, proj-data
Section: science
Priority: optional
Installed-Size: $(du -sk "$root/tree" | cut -f1)
Description: measures and redraws school catchment areas
 Geocodes pupils' homes offline, measures home-school distances along streets, compares the segregation of schools with
 that of the areas they draw from, computes the 21 indicators of the ECASS catalogue, and writes tables and maps.
 No home leaves the machine.
END
dpkg-deb --build --root-owner-group "$root/tree" "catchment_${version}_${architecture}.deb"
