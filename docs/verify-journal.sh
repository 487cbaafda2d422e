#!/bin/sh
# Checks a Pendopo journal with sha256sum, sed, tr, paste and awk alone: one entry per line, each
#   {"entry":{...},"hash":"<sha256 of the bytes of {...}>"}
# For each line: is the hash that of the entry? For each case: do the numbers run 1, 2, 3, ...,
# and does each entry name the hash of the one before?
#
# usage: verify-journal.sh FILE [HEAD...]     each HEAD is a hash kept elsewhere that must be in the file
# exit:  0 intact, 1 broken, 2 could not check
#
# Lines may end as on Windows (CR LF): the ends of lines are not part of any entry.
set -u
LC_ALL=C
export LC_ALL

cannot() {
    echo "verify-journal.sh: $1" >&2
    exit 2
}

[ $# -ge 1 ] || cannot "name the journal: verify-journal.sh FILE [HEAD...]"
[ -e "$1" ] || cannot "there is no file $1"
[ ! -d "$1" ] || cannot "$1 is a folder, name the file in it"
[ -r "$1" ] || cannot "$1 cannot be read, check its permissions"
[ -s "$1" ] || cannot "$1 is empty, nothing was checked"
for tool in sed tr paste awk mktemp; do
    command -v "$tool" >/dev/null 2>&1 || cannot "$tool is not here"
done
file=$1
shift
for head in "$@"; do
    case $head in *[!0-9a-f]*) number=0 ;; *) number=${#head} ;; esac
    [ "$number" -eq 64 ] || cannot "\"$head\" is no hash to look for, give its 64 digits 0-9 and a-f"
done
if command -v sha256sum >/dev/null 2>&1; then
    sum() { sha256sum; }
elif command -v shasum >/dev/null 2>&1; then
    sum() { shasum -a 256; }
else
    cannot "neither sha256sum nor shasum is here"
fi
folder=$(mktemp -d) || cannot "there is no room for a temporary folder"
trap 'rm -rf "$folder"' EXIT

# A shell forgets NULs while it reads; in a file that holds one it must not look as if it were not there.
tr '\000' '\001' < "$file" > "$folder/text" || cannot "$file cannot be read to its end"

# The hash of what stands between the fixed beginning and the fixed end of each line.
while IFS= read -r line || [ -n "$line" ]; do
    body=${line#'{"entry":'}
    body=${body%',"hash":"'*}
    computed=$(printf '%s' "$body" | sum)
    printf '%s\n' "${computed%% *}"
done < "$folder/text" > "$folder/computed"

cr=$(printf '\r')
# What each line says of itself: its hash, the hash before, its number, its case. A name within a text
# has a backslash before its quotes, so it cannot be mistaken for these. The first branch only forgets that
# a CR was taken away, so that the second asks whether the line was an entry.
sed "s/$cr\$//"'
t entry
:entry
s/^{"entry":{.*"caseId":"\([A-Za-z0-9_-]*\)","clocks":.*,"previousHash":"\([0-9a-f]\{64\}\)",.*,"seq":\([1-9][0-9]*\),"status":".*},"hash":"\([0-9a-f]\{64\}\)"}$/\4 \2 \3 \1/
t
s/.*/unreadable/' < "$folder/text" > "$folder/stated"

paste -d ' ' "$folder/computed" "$folder/stated" | awk -v heads="$*" '
    BEGIN { origin = sprintf("%064d", 0) }
    function broken(what) {
        print "line " NR (NF == 5 ? ", case " $5 ", entry " $4 : "") ": " what
        bad = 1
    }
    NF != 5 { broken("is no journal entry"); next }
    {
        if ($1 != $2) broken("the entry was changed, its hash does not match")
        due = ($5 in number) ? number[$5] + 1 : 1
        before = ($5 in head) ? head[$5] : origin
        if ($4 + 0 != due) broken("its number should be " due)
        else if ($3 != before) broken("it does not name the hash of the entry before")
        seen[$2] = 1
        if ($4 + 0 >= due) { head[$5] = $2; number[$5] = $4 + 0 }
    }
    END {
        count = split(heads, wanted, " ")
        for (i = 1; i <= count; i++) {
            if (!(wanted[i] in seen)) {
                print "anchor " wanted[i] ": is not in the file, its end was cut off or rewritten"
                bad = 1
            }
        }
        if (!bad) for (id in head) print "intact: case " id ", " number[id] " entries, head " head[id]
        exit bad
    }'
