#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# app/run and tests/run in a checkout where building and testing only write down
# that they were asked.

# Stand-ins are written with their variables as they are.
# shellcheck disable=SC2016

# shellcheck source=tests/scripts/check.sh
source "$(dirname "${BASH_SOURCE[0]}")/check.sh"

readonly copy="$work/a checkout" calls=$work/calls

stand_in() { # FILE, its text on standard input
    mkdir -p "${1%/*}"
    cat >"$1"
    chmod +x "$1"
}

before_each() {
    rm -rf "$copy" "$calls"
    mkdir -p "$copy/app" "$copy/tests"
    : >"$calls"
    cp "$checkout/app/run" "$copy/app/"
    cp "$checkout/tests/run" "$copy/tests/"
    printf '#!/bin/bash\necho "build $*" >>"$CALLS"\n' | stand_in "$copy/app/build"
    printf '#!/bin/bash\necho "env $*" >>"$CALLS"\nHEARSAY_INSIDE=1 exec "$@"\n' | stand_in "$copy/app/env"
    printf '#!/bin/bash\nprintf "<%%s>" "$@"\nexit 5\n' | stand_in "$copy/build/release/app/main/hearsay"
    printf '#!/bin/bash\necho "ctest $*" >>"$CALLS"\n[[ "$*" != *asan* ]]\n' | stand_in "$work/tools/ctest"
    unset HEARSAY_INSIDE
    export CALLS=$calls PATH=$work/tools:$PATH
    cd "$work"
}

test_startsTheProgramWithTheArgumentsAsTheyAre() {
    same '<export><--to><a b><>' "$("$copy/app/run" export --to 'a b' '' || true)"
    contains "$(cat "$calls")" 'build release hearsay'
}

test_endsWithTheProgramsExitCode() {
    same '<x>5' "$(exit_code "$copy/app/run" x)"
}

test_opensTheSampleWithoutArguments() {
    same '<--sample>' "$("$copy/app/run" || true)"
}

test_startsNothingWhenBuildingFails() {
    printf '#!/bin/bash\nexit 1\n' | stand_in "$copy/app/build"
    same 1 "$(exit_code "$copy/app/run" x)"
}

test_runsDevAndAsanWhenNoPresetIsNamed() {
    "$copy/tests/run" 2>/dev/null || true
    contains "$(cat "$calls")" 'ctest --preset dev'
    contains "$(cat "$calls")" 'ctest --preset asan'
}

test_failsWhenOneOfThePresetsFails() {
    same 1 "$(exit_code "$copy/tests/run" 2>/dev/null)"
}

test_runsOnlyThePresetNamedWithItsArguments() {
    "$copy/tests/run" --preset dev -R 'tst_one|tst_two'
    same 1 "$(grep -c ctest "$calls")"
    contains "$(cat "$calls")" 'ctest --preset dev '
    contains "$(cat "$calls")" '-R tst_one|tst_two'
}

test_runsNoTestsOfABuildThatFailed() {
    printf '#!/bin/bash\nexit 1\n' | stand_in "$copy/app/build"
    same 1 "$(exit_code "$copy/tests/run" --preset dev 2>/dev/null)"
    same 0 "$(grep -c ctest "$calls" || true)"
}

test_givesTheTestsAFreshHome() {
    mkdir -p "$copy/build/dev/home/.config"
    "$copy/tests/run" --preset dev
    same "" "$(ls -A "$copy/build/dev/home")"
}

test_printsTheFiguresOfTheBenchmarksAlone() {
    printf '#!/bin/bash\necho "{\\"figure\\": \\"one\\"}"\n' | stand_in "$copy/build/release/tests/bench/bench_one"
    printf '#!/bin/bash\necho "{\\"figure\\": \\"two\\"}"\n' | stand_in "$copy/build/release/tests/bench/bench_two"
    same $'{"figure": "one"}\n{"figure": "two"}' "$("$copy/tests/run" --bench 2>/dev/null)"
    same '{"figure": "two"}' "$("$copy/tests/run" --bench 'tw.$' 2>/dev/null)"
    same 1 "$(exit_code "$copy/tests/run" --bench three 2>/dev/null)"
}

run_all_tests
