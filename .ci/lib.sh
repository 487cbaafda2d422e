# Shared by run and full: steps that count, a clean checkout, commands taken from README.md.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
passed=0
failed=0
started=$SECONDS
scratch=$(mktemp -d "${TMPDIR:-/tmp}/pendopo-ci.XXXXXX")

server="" # the process id of a database that a step has started

finish() {
    local code=$?
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    if [ "$failed" -gt 0 ] || [ "$code" -ne 0 ]; then
        code=1
        say "logs kept in $scratch"
    else
        rm -rf "$scratch"
    fi
    # A stop before the end is a failure even when every step until then went well.
    [ "$code" -eq 0 ] || [ "$failed" -gt 0 ] || failed=1
    printf '\n%d passed, %d failed (%d s)\n' "$passed" "$failed" $((SECONDS - started))
    exit "$code"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

say() { printf '[%4d s] %s\n' $((SECONDS - started)) "$*"; }

ok() {
    passed=$((passed + 1))
    say "ok    $*"
}

bad() {
    failed=$((failed + 1))
    say "FAIL  $*"
}

# step NAME COMMAND...: runs the command with its output in a log, shows the end of the log when it fails.
step() {
    local name=$1 log since=$SECONDS
    shift
    log="$scratch/$(tr -cs 'A-Za-z0-9\n' - <<<"$name").log"
    if "$@" >"$log" 2>&1; then
        ok "$name ($((SECONDS - since)) s)"
    else
        bad "$name ($((SECONDS - since)) s)"
        tail -n 40 "$log" | sed 's/^/        | /'
        return 1
    fi
}

# need_package COMMAND PACKAGES...
need_package() {
    command -v "$1" >/dev/null 2>&1 || install "${@:2}"
}

install() {
    say "installing $*"
    local sudo=()
    [ "$(id -u)" -eq 0 ] || sudo=(sudo)
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq >"$scratch/apt.log" 2>&1 &&
        "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >>"$scratch/apt.log" 2>&1
}

need_tools() {
    need_package javac openjdk-17-jdk-headless
    need_package mvn maven
    need_package gpg gnupg
}

# The committed state without anything that lies about in the work tree. Where there is no git (an unpacked archive),
# the folder as it is, without what earlier builds left.
clean_checkout() {
    local to=$1
    mkdir -p "$to"
    if git -C "$root" -c safe.directory='*' rev-parse HEAD >/dev/null 2>&1; then
        git -C "$root" -c safe.directory='*' archive --format=tar HEAD | tar -x -C "$to"
    else
        tar -C "$root" --exclude=target --exclude=.flattened-pom.xml -cf - . | tar -x -C "$to"
    fi
}

# readme NAME FILE: the fenced block that follows <!-- NAME --> in a README.
readme() {
    awk -v mark="<!-- $1 -->" '
        index($0, mark) { wanted = 1; next }
        wanted && /^```/ { if (open) exit; open = 1; next }
        wanted && open { print }' "$2"
}

# tests_in FOLDER: "run failed skipped", added up over the test reports below it.
tests_in() {
    find "$1" -path '*/target/surefire-reports/TEST-*.xml' -print0 | xargs -0 -r grep -hm1 -A8 '<testsuite ' |
        awk '{ while (match($0, / (tests|errors|failures|skipped)="[0-9]+"/)) {
                 item = substr($0, RSTART + 1, RLENGTH - 2); $0 = substr($0, RSTART + RLENGTH)
                 split(item, pair, "=\""); sum[pair[1]] += pair[2] } }
             END { printf "%d %d %d\n", sum["tests"], sum["errors"] + sum["failures"], sum["skipped"] }'
}

# The modules that say they are published, as a list for -pl.
published_modules() {
    (cd "$1" && grep -l '<unpublished>false</unpublished>' */pom.xml | sed 's#/pom.xml##' | paste -sd, -)
}

# Samples of published standards that some tests read when they are there.
if [ -z "${PENDOPO_CONFORMANCE:-}" ] && [ -d "$root/../shared/conformance" ]; then
    PENDOPO_CONFORMANCE=$(cd "$root/../shared/conformance" && pwd)
    export PENDOPO_CONFORMANCE
fi
