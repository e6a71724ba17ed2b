# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# A few words to test shell scripts with. A test is a function whose name begins
# with test_; it fails when one of its commands fails or runs over a minute.

set -euo pipefail

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
# shellcheck disable=SC2034 # used by those who read this file
readonly checkout
# The paths with a space are on purpose.
work=$(mktemp -d "${TMPDIR:-/tmp}/hearsay scripts.XXXXXX")
readonly work
trap 'rm -rf "$work"' EXIT

same() { # EXPECTED ACTUAL
    [[ $1 == "$2" ]] || { printf 'expected: %s\nactual:   %s\n' "$1" "$2" >&2; return 1; }
}

contains() { # TEXT PART
    [[ $1 == *"$2"* ]] || { printf 'this lacks “%s”: %s\n' "$2" "$1" >&2; return 1; }
}

exit_code() { # COMMAND…
    local code=0
    "$@" || code=$?
    echo "$code"
}

# Waits until a command succeeds, a minute at most.
eventually() { # COMMAND…
    local end=$((SECONDS + 60))
    while ((SECONDS < end)); do
        "$@" && return
        read -rt 0.05 <> <(:) || true
    done
    echo "never happened: $*" >&2
    return 1
}

# What a failed test left running would keep ctest waiting.
end_children() {
    local children
    mapfile -t children < <(jobs -p)
    ((${#children[@]} == 0)) || kill "${children[@]}" 2>/dev/null || true
}

run_all_tests() {
    local name failures=0 count=0
    for name in $(compgen -A function test_); do
        ((++count))
        # A child of its own: "set -e" sleeps inside the condition of an if.
        set +e
        (set -e; trap end_children EXIT; before_each; "$name")
        local code=$?
        set -e
        if ((code == 0)); then echo "ok   ${name#test_}"; else echo "FAIL ${name#test_}"; ((++failures)); fi
    done
    echo "$count tests, $failures failures"
    ((count > 0 && failures == 0))
}
