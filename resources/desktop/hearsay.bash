# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of hearsay's arguments for bash. Where a file is meant the answer is
# empty, and bash completes file names by itself ("-o default" below).

_hearsay()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    # "--to=csv" is three words to bash.
    if [[ $word == = ]]; then
        word=
    elif [[ $before == = ]]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
    fi

    local command='' commands='export import text info locate salvage' options
    ((COMP_CWORD == 1)) || command=${COMP_WORDS[1]}
    case $command in
    export) options='--to --output -o --raw --bom --without-relations --help -h' ;;
    import) options='--to --text --help -h' ;;
    text) options='--article --help -h' ;;
    info) options='--json --help -h' ;;
    locate) options='--json --near --text --help -h' ;;
    salvage) options='--output -o --help -h' ;;
    *)
        command=
        options='--sample --start-page --language --lens --appearance --screenshot --size --help -h --version -v'
        ;;
    esac

    COMPREPLY=()
    case $command:$before in
    export:--to) mapfile -t COMPREPLY < <(compgen -W 'jsonld csv geojson kml map.png map.svg map.pdf' -- "$word") ;;
    :--language) mapfile -t COMPREPLY < <(compgen -W 'ar en fr' -- "$word") ;;
    :--appearance) mapfile -t COMPREPLY < <(compgen -W 'light dark' -- "$word") ;;
    :--size | text:--article | locate:--near | locate:--text)
        # Something of the user's own, and no file.
        compopt +o default 2>/dev/null
        ;;
    export:--output | export:-o | salvage:--output | salvage:-o | import:--to | import:--text | :--screenshot) ;;
    *)
        if [[ $word == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
        elif ((COMP_CWORD == 1)); then
            mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$word")
            # A file may be called like the beginning of a command.
            if [[ -n $word ]] && ((${#COMPREPLY[@]} > 0)); then
                compopt -o filenames 2>/dev/null
                mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$word")
            fi
        elif [[ $command == locate ]]; then
            compopt +o default 2>/dev/null
        fi
        ;;
    esac
}

complete -o default -F _hearsay hearsay
