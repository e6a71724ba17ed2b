#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# app/env with a checkout, a cache folder and an mmdebstrap of its own. The root
# it makes holds a shell and little else, and is entered for real where
# bubblewrap is allowed to.

# Stand-ins are written with their variables as they are.
# shellcheck disable=SC2016

# shellcheck source=tests/scripts/check.sh
source "$(dirname "${BASH_SOURCE[0]}")/check.sh"

readonly tools=$work/tools calls=$work/calls cache="$work/a cache/hearsay" copy="$work/a checkout"

make_small_root() {
    local program library root=$work/small
    mkdir -p "$root"/{etc,var/tmp,dev,usr/bin,usr/lib/locale,usr/local/share}
    ln -s usr/bin "$root/bin"
    ln -s usr/lib "$root/lib"
    ln -s usr/lib64 "$root/lib64"
    mkdir -p "$root/usr/lib64"
    for program in bash cat env printf pwd sleep touch true; do
        cp "$(type -P "$program")" "$root/usr/bin/"
        ldd "$(type -P "$program")" | grep -o '/[^ ]*' | while read -r library; do
            library=/${library#/}
            mkdir -p "$root/usr${library%/*}"
            cp -nL "$library" "$root/usr${library#/usr}" 2>/dev/null || true
        done
    done
    ln -s bash "$root/usr/bin/sh"
    : >"$root/dev/null"
    tar -c -C "$root" . >"$work/small.tar"
}

make_tools() {
    mkdir -p "$tools"
    cat >"$tools/mmdebstrap" <<'SCRIPT'
#!/usr/bin/env bash
echo "$*" >>"$CALLS"
case $(cat "$CALLS.how") in
works) cat "$SMALL_TAR" ;;
breaks) head -c 20000 "$SMALL_TAR"; echo 'no such mirror' >&2; exit 25 ;;
hangs) head -c 20000 "$SMALL_TAR"; touch "$CALLS.hangs"; sleep 100 ;;
esac
SCRIPT
    printf '#!/bin/sh\necho "apt-get $*" >>"$CALLS.apt"; exit 100\n' >"$tools/apt-get"
    printf '#!/bin/sh\nexit 1\n' >"$tools/sudo"
    printf '#!/bin/sh\nexit 0\n' >"$tools/newuidmap"
    if ! bwrap --bind / / --bind /proc /proc true 2>/dev/null; then
        echo 'bubblewrap may not enter here: its part is played by a stand-in'
        cat >"$tools/bwrap" <<'SCRIPT'
#!/usr/bin/env bash
while (($# > 0)) && [[ $1 != -- && $1 != true ]]; do shift; done
[[ $1 != -- ]] || shift
exec "$@"
SCRIPT
    fi
    chmod +x "$tools"/*
}

before_each() {
    rm -rf "$calls"* "$work/a cache" "$copy"
    mkdir -p "$copy/app"
    cp "$checkout/app/env" "$copy/app/"
    printf '# a comment\n\ncmake # for building\ng++\n' >"$copy/app/packages"
    : >"$calls"
    echo works >"$calls.how"
    : >"$work/keyring"
    unset HEARSAY_INSIDE LC_CTYPE
    export CALLS=$calls SMALL_TAR=$work/small.tar PATH=$tools:$PATH LC_ALL=C.UTF-8
    export XDG_CACHE_HOME="$work/a cache" HEARSAY_ENV=root HEARSAY_KEYRING=$work/keyring
    cd "$work"
}

env_() { "$copy/app/env" "$@"; }
roots() { find "$cache" -maxdepth 1 -name 'root-*' -printf '%f\n'; }
count() { wc -l <"$calls"; }

test_passesArgumentsAsTheyAre() {
    same '<a b><><*><--><-x><"'"'"'>' "$(env_ printf '<%s>' 'a b' '' '*' -- -x "\"'")"
}

test_passesTheExitCode() {
    same 0 "$(exit_code env_ true)"
    same 7 "$(exit_code env_ bash -c 'exit 7')"
}

test_runsInTheCurrentFolderWithItsFiles() {
    mkdir -p "$work/a folder"
    cd "$work/a folder"
    echo words >file
    same "$work/a folder" "$(env_ pwd)"
    same words "$(env_ cat file)"
}

test_connectsTheStandardStreams() {
    same "typed" "$(echo typed | env_ cat 2>/dev/null)"
    same "" "$(env_ bash -c 'echo complaint >&2' 2>/dev/null)"
}

test_saysNothingOnceTheRootIsThere() {
    env_ true 2>/dev/null
    same "" "$(env_ true 2>&1)"
}

test_endsTheCommandWhenItIsEndedItself() {
    env_ true
    "$copy/app/env" bash -c 'touch running; for i in {1..200}; do sleep 1; done' "the mark $$" &
    local pid=$!
    eventually test -e running
    rm running
    kill -TERM "$pid"
    wait "$pid" || true
    eventually gone "the mark $$"
}
gone() { ! grep -qsa "$1" /proc/[0-9]*/cmdline; }

test_makesTheRootOnce() {
    env_ true
    env_ true
    same 1 "$(count)"
}

test_asksForThePackagesOfTheList() {
    env_ true
    contains "$(cat "$calls")" '--include=cmake,g++ '
}

test_makesOneRootForTwoAtATime() {
    env_ true &
    local first=$!
    env_ true
    wait "$first"
    same 1 "$(count)"
}

test_mendsAnInterruptedSetUp() {
    echo hangs >"$calls.how"
    setsid "$copy/app/env" true &
    local pid=$!
    eventually test -e "$calls.hangs"
    kill -KILL -- "-$pid"
    wait "$pid" || true
    [[ -d $cache/root-new ]]
    echo works >"$calls.how"
    same inside "$(env_ printf inside)"
    [[ ! -e $cache/root-new ]]
    same 2 "$(count)"
}

test_saysWhyASetUpFailedAndMendsIt() {
    local said
    echo breaks >"$calls.how"
    said=$(exit_code env_ true 2>&1)
    contains "$said" 'no such mirror'
    contains "$said" "$cache/root.log"
    same 3 "${said##*$'\n'}"
    same "" "$(roots)"
    echo works >"$calls.how"
    same inside "$(env_ printf inside)"
}

test_makesANewRootForANewListAndRemovesTheOld() {
    env_ true
    local old
    old=$(roots)
    echo ninja-build >>"$copy/app/packages"
    env_ true
    same 1 "$(roots | wc -l)"
    [[ $(roots) != "$old" ]]
}

test_keepsTheRootForCommentsAndOrder() {
    env_ true
    printf 'g++\n# another comment\ncmake\n' >"$copy/app/packages"
    env_ true
    same 1 "$(count)"
}

test_keepsAnOldRootWhileItIsInUse() {
    [[ ! -e $tools/bwrap ]] || return 0
    env_ true
    local old
    old=$(roots)
    "$copy/app/env" bash -c 'touch running; for i in {1..200}; do sleep 1; done' &
    local pid=$!
    eventually test -e running
    rm running
    echo ninja-build >>"$copy/app/packages"
    env_ true
    [[ -d $cache/$old ]]
    kill -KILL "$pid"
    wait "$pid" || true
    eventually nobody_in "$old"
    echo ccache >>"$copy/app/packages"
    env_ true
    same 1 "$(roots | wc -l)"
}
nobody_in() { ! grep -qsF "/$1/" /proc/[0-9]*/mountinfo; }

test_namesTheToolsThatAreMissing() {
    local bare=$work/bare program said
    mkdir -p "$bare"
    for program in bash cat cut dirname flock grep head mkdir paste readlink sed sha256sum sort uname; do
        ln -sf "$(PATH=/usr/bin:/bin type -P "$program")" "$bare/"
    done
    said=$(PATH=$bare exit_code "$copy/app/env" true 2>&1)
    contains "$said" 'mmdebstrap bubblewrap'
    same 3 "${said##*$'\n'}"
}

test_refusesAnUnknownPlace() {
    local said
    said=$(HEARSAY_ENV=moon exit_code env_ true 2>&1)
    contains "$said" moon
    same 3 "${said##*$'\n'}"
}

test_wantsACommand() {
    contains "$(exit_code env_ 2>&1)" 'which command'
}

test_usesTheSystemWhenAskedTo() {
    same "$PWD" "$(HEARSAY_ENV=system env_ pwd)"
    same 0 "$(count)"
}

make_small_root
make_tools
run_all_tests
