#!/bin/sh
# Repeats a Pendopo draw from its sheet with sha256sum and awk alone and prints who was drawn, one a line, in the order of the
# seats; nothing where too few were eligible. docs/assignment.md says what stands on a sheet and what each step does.
#
# usage: verify-draw.sh SHEET [HASH]     HASH is the one recorded with the draw
# exit:  0 drawn, 1 the sheet does not come to that hash or contradicts itself, 2 could not check
set -u
LC_ALL=C
export LC_ALL

cannot() {
    echo "verify-draw.sh: $1" >&2
    exit 2
}

[ $# -ge 1 ] || cannot "name the sheet: verify-draw.sh SHEET [HASH]"
[ -r "$1" ] && [ ! -d "$1" ] || cannot "there is no file $1 that can be read"
command -v awk >/dev/null 2>&1 || cannot "awk is not here"
if command -v sha256sum >/dev/null 2>&1; then
    sum() { sha256sum; }
elif command -v shasum >/dev/null 2>&1; then
    sum() { shasum -a 256; }
else
    cannot "neither sha256sum nor shasum is here"
fi
[ "$(head -n 1 "$1")" = "pendopo-draw 1" ] || cannot "$1 is no sheet of a draw"

hash=$(sum < "$1")
hash=${hash%% *}
if [ $# -ge 2 ] && [ "$2" != "$hash" ]; then
    echo "the sheet comes to $hash and not to $2: it was changed"
    exit 1
fi
value() { awk -v name="$1" '$1 == name { print $2; exit }' "$sheet"; }
sheet=$1
mode=$(value mode)
seats=$(value seats)
case $seats in '' | *[!0-9]*) cannot "the sheet says no number of seats" ;; esac
awk '$1 == "officer" && $6 != int((1000 * $4 + $5) / (1 + $5)) { exit 1 }' "$sheet" || {
    echo "the tickets of an officer do not follow from his weight and load"
    exit 1
}
left=$(awk '$1 == "officer" { print $2, $6 }' "$sheet")
count=$(printf '%s\n' "$left" | awk 'NF { n++ } END { print n + 0 }')
[ "$count" -ge "$seats" ] || exit 0

case $mode in
ROUND_ROBIN)
    printf '%s\n' "$left" | awk -v after="$(value after)" -v seats="$seats" '
        { name[NR] = $1 ""; if (after != "-" && $1 "" <= after "") first = NR }
        END { for (i = 0; i < seats; i++) print name[(first + i) % NR + 1] }'
    ;;
RANDOM_IN_POOL)
    seat=1
    while [ "$seat" -le "$seats" ]; do
        total=$(printf '%s\n' "$left" | awk '{ total += $2 } END { printf "%.0f", total }')
        attempt=1
        while :; do
            digits=$(printf '%s' "$hash $seat $attempt" | sum | cut -c 1-12)
            # A number below 2^48 is exact in awk. Above the greatest multiple of the total the next attempt is taken.
            ticket=$(awk -v digits="$digits" -v total="$total" 'BEGIN {
                for (i = 1; i <= 12; i++) number = number * 16 + index("0123456789abcdef", substr(digits, i, 1)) - 1
                all = 281474976710656
                if (number < all - all % total) printf "%.0f", number % total
            }')
            [ -n "$ticket" ] && break
            attempt=$((attempt + 1))
        done
        drawn=$(printf '%s\n' "$left" | awk -v ticket="$ticket" '{ sum += $2; if (ticket < sum) { print $1; exit } }')
        printf '%s\n' "$drawn"
        left=$(printf '%s\n' "$left" | awk -v out="$drawn" '$1 "" != out ""')
        seat=$((seat + 1))
    done
    ;;
*)
    echo "mode $mode draws nobody: a superior named whom the record shows"
    ;;
esac
