# What bash offers after `linli`. Above it the build puts the tables that `linli describe bash` prints:
# _linli_verbs[PATH], _linli_options[PATH] (with = where a value follows) and _linli_choices[PATH OPTION].

_linli() {
    local current=${COMP_WORDS[COMP_CWORD]} path=linli option='' word i options
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ -n $option ]]; then # This word is its value.
            option=''
        elif [[ $word == -* ]]; then
            [[ " ${_linli_options[$path]} ${_linli_options[linli]} " == *" $word= "* ]] && option=$word
        elif [[ -v "_linli_verbs[$path $word]" ]]; then
            path+=" $word"
        fi
    done
    options="${_linli_options[$path]}"
    [[ $path == linli ]] || options+=" ${_linli_options[linli]}"
    if [[ -n $option ]]; then
        word=${_linli_choices["$path $option"]:-${_linli_choices["linli $option"]:-}}
    elif [[ $current == -* ]]; then
        word=${options//=/}
    else
        word=${_linli_verbs[$path]}
    fi
    # Nothing to offer: bash goes on to the names of files.
    mapfile -t COMPREPLY < <(compgen -W "$word" -- "$current")
}

complete -o bashdefault -o default -F _linli linli
