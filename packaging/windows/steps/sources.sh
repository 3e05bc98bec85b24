# Debian's source packages, by a list of our own so that this machine's apt stays as it is. A mirror may lack
# the newest version of one (a security update, as a rule): the next older one is taken then, and the log says so.
packages=(qt6-base sqlite3 libsodium icu libzip libxlsxwriter freexl qr-code-generator libmicrohttpd qcustomplot
    openssl postgresql-15 catch2 cli11)
key=/usr/share/keyrings/debian-archive-keyring.gpg
mirror="${LINLI_DEBIAN_MIRROR:-http://deb.debian.org}"
mkdir -p "$SOURCES/apt/lists/partial"
cd "$SOURCES"
cat >apt/sources.list <<LIST
deb-src [signed-by=$key] $mirror/debian bookworm main
deb-src [signed-by=$key] $mirror/debian bookworm-updates main
deb-src [signed-by=$key] $mirror/debian-security bookworm-security main
LIST
options=(-o Dir::Etc::sourcelist="$SOURCES/apt/sources.list" -o Dir::Etc::sourceparts=-
    -o Dir::State::lists="$SOURCES/apt/lists" -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache=
    -o APT::Sandbox::User=root -o Acquire::Retries=2)
apt-get "${options[@]}" -q update

versions_of() { # newest first
    apt-cache "${options[@]}" showsrc "$1" | sed -n 's/^Version: //p' | sort -uV -r
}

fetch() {
    local package=$1 version
    for version in $(versions_of "$package"); do
        if apt-get "${options[@]}" -q source "$package=$version"; then
            echo "### source $package $version"
            return
        fi
        rm -rf "${package:?}"-*/
        echo "### source $package $version is not to be had"
    done
    # Last: the untouched upstream archive, whose checksum apt has verified, without Debian's packaging.
    local archive
    archive=$(find . -maxdepth 1 -name "${package}_*.orig.tar.*" ! -name '*.asc' | sort -V | tail -1)
    [ -n "$archive" ] || { echo "### source $package can't be had at all"; return 1; }
    mkdir -p "$package-orig"
    tar -xf "$archive" -C "$package-orig" --strip-components=1
    echo "### source $package from $archive, without Debian's patches"
}

for package in "${packages[@]}"; do
    # shellcheck disable=SC2086
    compgen -G "$package-[0-9o]*/" >/dev/null || fetch "$package"
done
sha256sum ./*.orig.tar.* | grep -v '\.asc$'
