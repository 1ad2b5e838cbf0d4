# SPDX-FileCopyrightText: 2026 The Palinode developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Set-up shared by app/run, app/toolbox, tests/run and .ci/run, which source it: what must be installed, where it
# comes from, and one build at a time. It says everything on standard error; standard output is the program's.
#
# A LEVEL is `build`, `test` or `ci`: each holds the package groups of those before it (see app/packages).
# Where packages come from (the KIND of system):
#   apt      the distribution has all of them: apt installs what is missing
#   toolbox  it has apt, but no KF6 or too old a Qt (Debian 12): everything runs over app/toolbox
#   other    no apt: what is missing is named

set -u -o pipefail

root="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)"

say() { printf 'palinode: %s\n' "$*" >&2; }

# 2 is trouble, as in the program itself; 1 would mean "something changed" with --exit-code.
fail() {
    say "$*"
    exit 2
}

# The packages of LEVEL, one a line.
packages() {
    awk -v level="$1" '
        BEGIN { wanted["build"] = 1; if (level != "build") wanted["test"] = 1; if (level == "ci") wanted["ci"] = 1 }
        $1 in wanted { print $2 }' "$root/app/packages"
}

# What the packages of LEVEL are, in words, on one line.
package_words() {
    awk -v level="$1" '
        BEGIN { wanted["build"] = 1; if (level != "build") wanted["test"] = 1; if (level == "ci") wanted["ci"] = 1 }
        $1 in wanted { words = $0; sub(/^[^ ]+ +[^ ]+ +/, "", words)
                       if (!(words in seen)) { seen[words] = 1; line = line (line == "" ? "" : ", ") words } }
        END { print line }' "$root/app/packages"
}

system_kind() {
    local ID="" VERSION_ID=""
    # shellcheck source=/dev/null
    [ -r /etc/os-release ] && . /etc/os-release
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        echo other
        return
    fi
    case "$ID" in
    debian) # testing and unstable have no VERSION_ID
        if [ "${VERSION_ID:-999}" -ge 13 ] 2>/dev/null; then echo apt; else echo toolbox; fi ;;
    ubuntu)
        if dpkg --compare-versions "${VERSION_ID:-0}" ge 25.04; then echo apt; else echo toolbox; fi ;;
    *) # a derivative: believe what its archive offers
        local qt
        qt="$(LC_ALL=C apt-cache policy qt6-base-dev | awk '$1 == "Candidate:" { print $2 }')"
        if dpkg --compare-versions "${qt:-0}" ge 6.6 && apt-cache show libkf6syntaxhighlighting-dev >/dev/null 2>&1
        then echo apt; else echo toolbox; fi ;;
    esac
}

# Installs those of the named packages that are missing. Says which first; sudo only when not root.
apt_install() {
    local package missing=() as_root=() log problem
    for package; do
        case "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" in
        installed) ;;
        *) missing+=("$package") ;;
        esac
    done
    [ ${#missing[@]} -eq 0 ] && return
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null || { ! [ -t 2 ] && ! sudo -n true 2>/dev/null; }; then
            fail "packages are missing and need an administrator: apt-get install ${missing[*]}"
        fi
        as_root=(sudo)
    fi
    say "installing with ${as_root[*]:+sudo }apt: ${missing[*]}"
    if [ ${#as_root[@]} -ne 0 ] && ! sudo -v; then
        fail "sudo was refused; an administrator can run: apt-get install ${missing[*]}"
    fi
    log="$(mktemp)" || fail "no room for a temporary file in ${TMPDIR:-/tmp}"
    local apt=("${as_root[@]}" env LC_ALL=C DEBIAN_FRONTEND=noninteractive apt-get -q -y
               -o DPkg::Lock::Timeout=600 -o Acquire::Retries=2 -o Acquire::http::Timeout=30 -o APT::Color=0)
    # In the foreground and to its end: a signal to this script alone must not leave dpkg half-way.
    install_now() {
        "${apt[@]}" --no-install-recommends --no-remove "$@" install "${missing[@]}" </dev/null 2>&1 |
            tee -a "$log" | sed -n 's/^\(Need to get .*\)$/palinode:   \1/p' >&2
    }
    "${apt[@]}" update </dev/null >"$log" 2>&1
    if ! install_now; then
        # An earlier run that died inside dpkg leaves work over; finish it, then try once more.
        if grep -qE 'dpkg was interrupted|fix-broken|half-|unmet dependencies' "$log"; then
            say "finishing an installation that was interrupted earlier"
            "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive dpkg --configure -a </dev/null >>"$log" 2>&1
            install_now --fix-broken && rm -f "$log" && return
        fi
        problem="$(apt_problem "$log")"
        rm -f "$log"
        fail "could not install ${missing[*]}: $problem"
    fi
    rm -f "$log"
}

# One line that says why apt or mmdebstrap failed, from its LOG.
apt_problem() {
    if grep -qiE 'no space left|not have enough free space|disk quota' "$1"; then
        echo "no space left on the disk"
    elif grep -qE 'Temporary failure resolving|Could not resolve|Could not connect|Unable to connect|Connection (failed|timed out|refused)|Network is unreachable|Cannot initiate' "$1"; then
        echo "the package mirror cannot be reached (offline?)"
    elif grep -qE 'Unable to locate package|has no installation candidate' "$1"; then
        echo "the package sources do not offer $(sed -nE "s/.*(Unable to locate package|Package) '?([a-z0-9.+-]+)'?.*/\2/p" "$1" | sort -u | tr '\n' ' ')"
    else
        local line
        line="$(grep -aE '^(E|dpkg|W): ?' "$1" | tail -n 1)"
        echo "${line:-$(grep -av '^ *$' "$1" | tail -n 1)}"
    fi
}

# Prepares everything that LEVEL needs and sets `within`, the words before a command that is to see it.
within=()
prepare() {
    kind="$(system_kind)"
    case "$kind" in
    apt)
        local wanted
        mapfile -t wanted < <(packages "$1")
        apt_install "${wanted[@]}" ;;
    toolbox)
        export PALINODE_LEVEL="$1"
        within=("$root/app/toolbox")
        setpriv --pdeathsig TERM "$root/app/toolbox" --make || exit $? ;;
    other)
        if ! command -v cmake >/dev/null || ! command -v ninja >/dev/null; then
            fail "this system has no apt; please install: $(package_words "$1")"
        fi ;;
    esac
    [ "$kind" = toolbox ] || sane_locale
}

# The locale of the user where it is installed and UTF-8; else C.UTF-8, still in the user's language.
sane_locale() {
    if [ "$(locale charmap 2>/dev/null)" != UTF-8 ] || [ -n "$(locale 2>&1 >/dev/null)" ]; then
        local named="${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}"
        [ -n "$named" ] && export LANGUAGE="${LANGUAGE:-${named%%.*}}"
        export LC_ALL=C.UTF-8
    fi
}

# What a build folder was made with; another answer means that nothing in it can be trusted. The checkout counts
# (CMake writes its path down), and the versions of what is compiled against.
build_environment() {
    printf '%s\n%s\n' "$root" "$kind"
    if [ "$kind" = other ]; then
        c++ --version 2>/dev/null | head -n 1
    else
        local wanted
        mapfile -t wanted < <(packages build)
        # shellcheck disable=SC2016 # the words in braces are dpkg's
        "${within[@]}" dpkg-query -W -f '${Package} ${Version}\n' "${wanted[@]}"
    fi
}

# Runs a tool of the build within the checkout. What the caller has set for other projects stays out of this one, and
# when this script is killed the tool ends too.
build_tool() {
    local with=() clean=()
    if [ "$kind" != other ]; then
        with=(setpriv --pdeathsig TERM)
        clean=(PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin)
    fi
    (cd -- "$root" && exec "${with[@]}" "${within[@]}" env -u CC -u CXX -u CPPFLAGS -u CXXFLAGS -u LDFLAGS -u CPATH \
        -u CPLUS_INCLUDE_PATH -u LIBRARY_PATH -u LD_LIBRARY_PATH -u LD_PRELOAD -u CMAKE_PREFIX_PATH \
        -u CMAKE_GENERATOR -u PKG_CONFIG_PATH "${clean[@]}" "$@" </dev/null >&2)
}

# Configures where needed and builds PRESET. Two runs at a time wait for each other.
build() {
    local preset="$1" folder="$root/build/$1" environment quiet=()
    if ! mkdir -p -- "$folder" 2>/dev/null || ! : 2>/dev/null >>"$root/build/.$preset.lock"; then
        fail "cannot write to $root/build: $(room "$root")"
    fi
    exec {build_lock}>>"$root/build/.$preset.lock"
    if ! flock -n "$build_lock"; then
        say "another run is building; waiting for it"
        flock "$build_lock"
    fi
    environment="$(build_environment)" || fail "the packages in ${within[*]:-the system} are not complete"
    if [ "$(cat -- "$folder/.environment" 2>/dev/null)" != "$environment" ]; then
        rm -rf -- "$folder"
        if ! mkdir -p -- "$folder" || ! printf '%s\n' "$environment" >"$folder/.environment"; then
            fail "cannot write to $folder: $(room "$root")"
        fi
    fi
    # Taken before the build: what is edited during it counts as newer.
    ready_mark >"$folder/.ready.new" || fail "cannot write to $folder: $(room "$root")"
    if [ ! -f "$folder/build.ninja" ] || [ "$root/CMakePresets.json" -nt "$folder/CMakeCache.txt" ]; then
        say "configuring the ${preset} build"
        if ! build_tool cmake --preset "$preset" >"$folder/configure.log" 2>&1; then
            cat -- "$folder/configure.log" >&2
            rm -f -- "$folder/build.ninja"
            if [ "$kind" = other ]; then
                fail "configuring failed; these must be installed: $(package_words build)"
            fi
            fail "configuring failed: $(room "$root")"
        fi
    fi
    say "building (${preset})"
    [ -t 2 ] || quiet=(--quiet)
    build_tool ninja -C "$folder" "${quiet[@]}" || fail "the build failed: $(room "$root")"
    mv -f -- "$folder/.ready.new" "$folder/.ready"
    exec {build_lock}>&-
}

# What the program is built from, by name: all at the top of the checkout but tests and builds.
sources() {
    local name
    for name in "$root"/*; do
        case "$name" in "$root/build" | "$root/tests" | *.pdf) ;; *) printf '%s\0' "$name" ;; esac
    done
}

# What a finished build says of itself; its time is the start of that build.
ready_mark() {
    local release=""
    [ -r /etc/os-release ] && release="$(</etc/os-release)"
    printf '%s\n' "$root" "$kind" "$release"
    sources | tr '\0' '\n'
}

# Whether the release build is up to date, told without starting any tool of the build: nothing it is made from has
# changed since. The time of the last change to a file's status (ctime) cannot be set back by a copy or an archive,
# and that of a folder moves when something in it is deleted.
is_ready() {
    local folder="$root/build/release" mark made_from newer
    [ -x "$folder/app/palinode" ] && [ -r "$folder/.ready" ] || return 1
    mapfile -t mark <"$folder/.ready"
    kind="${mark[1]:-}"
    [ "$(<"$folder/.ready")" = "$(ready_mark)" ] || return 1
    mapfile -t -d '' made_from < <(sources)
    [ "$kind" = apt ] && made_from+=(/var/lib/dpkg/status)
    newer="$(find "${made_from[@]}" -newercm "$folder/.ready" -print -quit 2>&1)"
    [ -z "$newer" ] || return 1
    within=()
    [ "$kind" = toolbox ] && within=("$root/app/toolbox")
    return 0
}

# Why something at PATH may have failed: no space, or see above.
room() {
    local free
    free="$(df --output=avail -k -- "$1" 2>/dev/null | tail -n 1)"
    if [ "${free:-999999}" -lt 20480 ]; then echo "no space left on the disk of $1"; else echo "see the lines above"; fi
}
