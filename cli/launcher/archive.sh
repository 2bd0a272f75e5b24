# An archive of the classes that a start loads, from which Java takes them much faster than from the jars. Part of
# ../counterweigh, which sets home, java, java_identity, classpath and options. A folder with an archive holds
# counterweigh.jsa and beside it, as text, what the archive was made of and what is in it (contents). Java ends in a crash
# over an archive that was cut short, so it is only ever given one that is what its text says.

# Sets archive to one that fits, if there is one.
find_archive() {
    archive=
    users=
    take_archive "$home/archive" || { users=$(user_folder) && take_archive "$users"; }
}

# Makes one where it may, and sets archive to it.
make_archive() {
    for folder in "$home/archive" "$users"; do
        if [ -n "$folder" ] && mkdir -p "$folder" 2>/dev/null && [ -w "$folder" ]; then
            if ! is_held "$folder/lock"; then
                echo "Preparing faster starts; this takes some ten seconds, once..." >&2
                write_archive "$folder" 2>/dev/null || true
            fi
            take_archive "$folder" || true
            return
        fi
    done
}

# Where the place of installation cannot be written to: a folder of this user's own for it.
user_folder() {
    cache=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}
    if [ -n "$cache" ]; then
        printf "%s\n" "$cache/counterweigh/$(printf "%s" "$home" | cksum | tr ' ' -)"
    fi
}

# Whether the folder says what is in it and says so truly; sets archive unless it says that there is none.
take_archive() { # folder
    if [ -f "$1/contents" ] && [ "$(contents "$1/counterweigh.jsa")" = "$(cat "$1/contents")" ]; then
        if [ -f "$1/counterweigh.jsa" ]; then
            archive=$1/counterweigh.jsa
        fi
    else
        return 1
    fi
}

# Another Java, another jar or another byte in the archive gives another text.
contents() { # archive
    (
        export LC_ALL=C
        printf "%s\n" "$java_identity"
        cksum "$home/lib"/*.jar
        if [ -f "$1" ]; then
            cksum <"$1"
        fi
    )
}

# Runs the program on a sample firm, and has Java archive the classes that it loaded. Where Java makes no archive, the text says that
# too, and nobody tries again. The text comes last: an archive without it counts for nothing.
write_archive() ( # folder
    lock=$1/lock
    part=$1/part.$$
    rm -rf "$lock" "$1"/part.*
    ln -s $$ "$lock" 2>/dev/null || exit
    trap 'rm -rf "$part" "$lock"' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    mkdir "$part" || exit
    train "$part" || rm -f "$part/counterweigh.jsa"
    contents "$part/counterweigh.jsa" >"$part/contents"
    rm -f "$1/contents" "$1/counterweigh.jsa"
    if [ -f "$part/counterweigh.jsa" ]; then
        mv "$part/counterweigh.jsa" "$1/counterweigh.jsa"
    fi
    mv "$part/contents" "$1/contents"
)

train() ( # folder
    unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS
    exec >"$1/log" 2>&1 </dev/null
    # shellcheck disable=SC2086
    "$java" $options -XX:DumpLoadedClassList="$1/classes" -cp "$classpath" org.counterweigh.cli.TrainingRun "$1" || exit
    exec "$java" -Xshare:dump -XX:+UseG1GC -XX:SharedClassListFile="$1/classes" \
        -XX:SharedArchiveFile="$1/counterweigh.jsa" -cp "$classpath"
)

# Whether a start that still lives holds this lock, a link whose target is its process.
is_held() { # lock
    holder=$(readlink "$1" 2>/dev/null) && kill -0 "$holder" 2>/dev/null && [ -z "$(find "$1" -prune -mmin +60)" ]
}
