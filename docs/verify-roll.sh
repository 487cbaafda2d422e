#!/bin/sh
# Holds a Pendopo journal against the rolls of its region with sha256sum, sed, tr, paste and awk alone. A roll is handed to a
# second party when a day is closed; it is one line or several, each
#   {"dayRoll":{...},"hash":"<sha256 of the bytes of {...}>"}
# and says of every case how many entries it had and the hash of the last one. First verify-journal.sh, which lies beside this
# script, checks the journal itself. Then: is each roll what was sealed, does each follow the one before, and is everything
# that they name still in the journal, and nothing else that is dated before they were closed?
#
# usage: verify-roll.sh ROLLS JOURNAL [HASH...]     each HASH was kept elsewhere and must be that of an entry or of a roll
# exit:  0 intact, 1 broken, 2 could not check
set -u
LC_ALL=C
export LC_ALL

cannot() {
    echo "verify-roll.sh: $1" >&2
    exit 2
}

[ $# -ge 2 ] || cannot "name the rolls and the journal: verify-roll.sh ROLLS JOURNAL [HASH...]"
for file in "$1" "$2"; do
    [ -e "$file" ] || cannot "there is no file $file"
    [ ! -d "$file" ] || cannot "$file is a folder, name the file in it"
    [ -r "$file" ] || cannot "$file cannot be read, check its permissions"
    [ -s "$file" ] || cannot "$file is empty, nothing was checked"
done
for tool in sed tr paste awk mktemp; do
    command -v "$tool" >/dev/null 2>&1 || cannot "$tool is not here"
done
rolls=$1
journal=$2
shift 2
for head in "$@"; do
    case $head in *[!0-9a-f]*) number=0 ;; *) number=${#head} ;; esac
    [ "$number" -eq 64 ] || cannot "\"$head\" is no hash to look for, give its 64 digits 0-9 and a-f"
done
beside=$(dirname "$0")/verify-journal.sh
[ -r "$beside" ] || cannot "verify-journal.sh does not lie beside this script"
if command -v sha256sum >/dev/null 2>&1; then
    sum() { sha256sum; }
elif command -v shasum >/dev/null 2>&1; then
    sum() { shasum -a 256; }
else
    cannot "neither sha256sum nor shasum is here"
fi
folder=$(mktemp -d) || cannot "there is no room for a temporary folder"
trap 'rm -rf "$folder"' EXIT

# The journal by itself: only what is broken is told here, heads are compared below.
sh "$beside" "$journal" > "$folder/own" 2>&1
own=$?
[ $own -le 1 ] || { cat "$folder/own" >&2; exit 2; }
sed -e '/^intact: /d' -e 's/^/journal /' "$folder/own"

# A shell forgets NULs while it reads; in a file that holds one it must not look as if it were not there.
tr '\000' '\001' < "$rolls" > "$folder/text" || cannot "$rolls cannot be read to its end"

cr=$(printf '\r')
tab=$(printf '\t')

# The hash of what stands between the fixed beginning and the fixed end of each roll's line.
while IFS= read -r line || [ -n "$line" ]; do
    body=${line#'{"dayRoll":'}
    body=${body%',"hash":"'*}
    computed=$(printf '%s' "$body" | sum)
    printf '%s\n' "${computed%% *}"
done < "$folder/text" > "$folder/computed"
sed "s/$cr\$//" "$folder/text" > "$folder/stated"
paste -d ' ' "$folder/computed" "$folder/stated" > "$folder/rolls"

# What each entry says of itself, parted by tabs: instant, calendar, case, rules, region, number, hash.
hash='[0-9a-f]\{64\}'
sed "s/$cr\$//
t entry
:entry
s/^{\"entry\":{.*\"at\":\"\\([^\"]*\\)\",\"calendar\":{\"contentHash\":\"\\([^\"]*\\)\",\"version\":\"\\([^\"]*\\)\"},.*\"caseId\":\"\\([A-Za-z0-9_-]*\\)\",\"clocks\":.*,\"policy\":{\"contentHash\":\"\\([^\"]*\\)\",\"id\":\"\\([^\"]*\\)\"},\"postings\":.*,\"region\":\"\\([0-9.]*\\)\",\"seq\":\\([1-9][0-9]*\\),\"status\":\".*},\"hash\":\"\\($hash\\)\"}\$/\\1$tab\\2$tab\\3$tab\\4$tab\\5$tab\\6$tab\\7$tab\\8$tab\\9/
t
s/.*//" "$journal" > "$folder/entries"

awk -v heads="$*" -v own="$own" -v journal="$folder/entries" '
    BEGIN { origin = sprintf("%064d", 0) }
    function broken(what) { print what; bad = 1 }
    function here() { return "rolls line " NR (number ? ", roll " number ", sheet " sheet : "") ": " }

    # Takes what stands between these two from what is left of the line; what is left begins with the second.
    function take(from, to,    end, text) {
        if (fault || substr(rest, 1, length(from)) != from) { fault = 1; return "" }
        rest = substr(rest, length(from) + 1)
        end = index(rest, to)
        if (!end) { fault = 1; return "" }
        text = substr(rest, 1, end - 1)
        rest = substr(rest, end)
        return text
    }
    function isHash(text) { return length(text) == 64 && text !~ /[^0-9a-f]/ }
    # Instants compare as text once the Z at their end is gone.
    function time(instant) { sub(/Z$/, "", instant); return instant }

    # A version of rules or of a calendar that was met with another content before.
    function content(where, what, name, hash) {
        if ((what, name) in first) {
            if (first[what, name] != hash && !((what, name, hash) in known))
                broken(where what " " name " has another content than before")
        } else first[what, name] = hash
        known[what, name, hash] = 1
    }
    function stamps(what, list, key,    n, i, part, name) {
        n = split(list, part, /[}],/)
        for (i = 1; i <= n; i++) {
            rest = part[i] "}"
            hash64 = take("{\"contentHash\":\"", "\"")
            name = take("\",\"" key "\":\"", "\"")
            if (!fault) content(here(), what, name, hash64)
        }
    }

    # What the roll says of one case, against what earlier rolls said.
    function remember(id, version, head,    k) {
        k = marks[id]
        if (version == 0) broken(here() "case " id " is missing, it had no entry")
        if (k) {
            if (version < markVersion[id, k])
                broken(here() "case " id " has " version " entries, roll " markRoll[id, k] " names " markVersion[id, k] ": it was rolled back")
            else if (version == markVersion[id, k] && head != markHead[id, k])
                broken(here() "case " id " has another entry " version " than roll " markRoll[id, k] " names: it was rewritten")
        }
        if (!k || version != markVersion[id, k] || head != markHead[id, k]) {
            k = marks[id] = k + 1
            markVersion[id, k] = version
            markHead[id, k] = head
            markRoll[id, k] = number
        }
        inRoll[id] = number
    }

    # The rolls.
    {
        computed = substr($0, 1, 64)
        rest = substr($0, 66)
        fault = 0
        number = 0
        at = take("{\"dayRoll\":{\"at\":\"", "\"")
        calendars = take("\",\"calendars\":[", "],\"cases\":[")
        cases = take("],\"cases\":[", "],\"day\":\"")
        day = take("],\"day\":\"", "\"")
        n = take("\",\"format\":1,\"number\":", ",")
        pack = take(",\"pack\":\"", "\"")
        policies = take("\",\"policies\":[", "],\"previousHash\":\"")
        previous = take("],\"previousHash\":\"", "\"")
        region = take("\",\"region\":\"", "\"")
        sheet = take("\",\"sheet\":", ",")
        sheets = take(",\"sheets\":", "}")
        stated = take("},\"hash\":\"", "\"}")
        if (fault || rest != "\"}" || n !~ /^[1-9][0-9]*$/ || sheet !~ /^[1-9][0-9]*$/ || sheets !~ /^[1-9][0-9]*$/ \
                || !isHash(previous) || !isHash(stated)) {
            number = 0
            broken(here() "is no sheet of a roll")
            next
        }
        number = n + 0; sheet += 0; sheets += 0
        seen[stated] = 1
        sealed = computed == stated
        if (!sealed) broken(here() "the roll was changed, its hash does not match")
        if (!any) {
            first_previous = previous
            follows = number == 1 && sheet == 1
            expected = origin
            if (!follows) start = here() "rolls or sheets before it are missing"
            dueNumber = number; dueSheet = sheet
        } else {
            dueNumber = lastSheet < lastSheets ? lastNumber : lastNumber + 1
            dueSheet = lastSheet < lastSheets ? lastSheet + 1 : 1
            follows = number == dueNumber && sheet == dueSheet
            expected = lastHash
            if (!follows) broken(here() "it should be roll " dueNumber ", sheet " dueSheet)
        }
        if (follows && previous != expected) broken(here() "it does not name the hash of the sheet before")
        # A sheet that was passed already tells nothing new.
        if (any && (number < lastNumber || number == lastNumber && sheet <= lastSheet)) next
        if (any) {
            if (region != lastRegion) broken(here() "it is of another region, " region)
            if (number == lastNumber) {
                if (sheets != lastSheets || region != lastRegion || day != lastDay || at != lastAt || pack != lastPack)
                    broken(here() "it does not fit the sheet before it in the same roll")
            } else if (time(at) <= time(lastAt) || day <= lastDay) broken(here() "it closes no later than the roll before")
        }
        if (sheet == 1) { whole = 1; held = 0; lastId = "" }
        else if (any && !follows) whole = 0
        if (!sealed) whole = 0
        any = 1
        lastNumber = number; lastSheet = sheet; lastSheets = sheets
        lastHash = stated; lastRegion = region; lastDay = day; lastAt = at; lastPack = pack
        if (!whole) next
        stamps("policy", policies, "id")
        stamps("calendar", calendars, "version")
        n = split(cases, part, /[}],/)
        for (i = 1; i <= n && !fault; i++) {
            rest = part[i] "}"
            head = take("{\"head\":\"", "\"")
            id = take("\",\"id\":\"", "\"")
            version = take("\",\"version\":", "}")
            if (fault || !isHash(head) || version !~ /^[0-9]+$/) { fault = 1; break }
            if (id <= lastId) broken(here() "it does not fit the sheet before it in the same roll")
            lastId = id
            held++
            heldId[held] = id; heldVersion[held] = version + 0; heldHead[held] = head
        }
        if (fault) { broken(here() "is no sheet of a roll"); whole = 0; next }
        if (sheet == sheets) {
            for (i = 1; i <= held; i++) remember(heldId[i], heldVersion[i], heldHead[i])
            for (id in inRoll) if (inRoll[id] != number) {
                broken(here() "case " id " is missing, roll " markRoll[id, marks[id]] " names it")
                delete inRoll[id]
            }
            closings++
            closedAt[closings] = time(at); closedBy[closings] = number
        }
    }

    # The journal, the heads kept elsewhere, and what is nowhere.
    END {
        if (any && lastSheet < lastSheets)
            broken("rolls line " NR ", roll " lastNumber ": sheets after " lastSheet " of " lastSheets " are missing")
        count = split(heads, wanted, " ")
        for (i = 1; i <= count; i++) want[wanted[i]] = 1
        if (start != "") {
            if (first_previous in want) delete want[first_previous]
            else broken(start)
        }
        rollRegion = lastRegion
        while ((getline entry < journal) > 0) {
            line++
            if (split(entry, e, "\t") != 9) continue
            # Digits alone are text here and no numbers.
            id = e[4] ""; seq = e[8] + 0; e[7] = e[7] ""; e[9] = e[9] ""
            where = "journal line " line ", case " id ", entry " seq ": "
            seen[e[9]] = 1
            content(where, "policy", e[6], e[5] "")
            content(where, "calendar", e[3], e[2] "")
            if (!(id in lives)) lives[id] = any ? rollRegion : e[7]
            if (e[7] != lives[id]) broken(where "it is of another region, " e[7])
            lives[id] = e[7]
            if (id in dated && seq > has[id] && time(e[1]) < dated[id]) broken(where "it is dated before the entry before")
            if (seq > has[id]) { dated[id] = time(e[1]); has[id] = seq }
            for (k = 1; k <= marks[id]; k++)
                if (markVersion[id, k] == seq && markHead[id, k] != e[9] && !(id in told)) {
                    broken(where "it is not the one that roll " markRoll[id, k] " names, the case was rewritten")
                    told[id] = 1
                }
            for (c = 1; c <= closings; c++) if (time(e[1]) < closedAt[c]) {
                version = 0
                for (k = 1; k <= marks[id]; k++) if (markRoll[id, k] <= closedBy[c]) version = markVersion[id, k]
                if (seq > version)
                    broken(where "it is dated before the closing of roll " closedBy[c] ", which does not have it")
                break
            }
        }
        for (id in marks) for (k = 1; k <= marks[id]; k++) if (markVersion[id, k] > has[id] + 0) {
            if (has[id] + 0 == 0) broken("case " id ": is missing, roll " markRoll[id, k] " names " markVersion[id, k] " entries")
            else broken("case " id ": has " has[id] " entries, roll " markRoll[id, k] " names " markVersion[id, k] ": it was rolled back")
            break
        }
        for (i in want) if (!(i in seen))
            broken("anchor " i ": is neither an entry nor a roll, the end was cut off or rewritten")
        if (own) bad = 1
        if (!bad) {
            for (id in has) total++
            print "intact: " line " entries, " total + 0 " cases, rolls up to " lastNumber " of " lastDay ", hash " lastHash
        }
        exit bad
    }' "$folder/rolls"
