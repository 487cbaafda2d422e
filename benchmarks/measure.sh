#!/bin/sh
# Runs every benchmark N times (3 unless told) with the same short settings, keeps the results as JSON in target/ and prints the
# ratios of each run. A ratio counts when the runs agree on it. Build first; see README.md. A pattern as second argument picks some.
set -eu
cd "$(dirname "$0")/.."
runs=${1:-3}
pattern=${2:-.*}
jar=benchmarks/target/benchmarks.jar
if [ ! -f "$jar" ]; then
    echo "measure: there is no $jar; run mvn -B -q -ntp -pl benchmarks -am package -Dmaven.test.skip=true first" >&2
    exit 1
fi
run=1
while [ "$run" -le "$runs" ]; do
    result=benchmarks/target/measured-$run.json
    java -Dpendopo.regions=examples/regions -jar "$jar" "$pattern" \
        -f 1 -wi 3 -w 500ms -i 5 -r 500ms -prof gc -foe true \
        -rf json -rff "$result" > "benchmarks/target/measured-$run.log" 2>&1 || {
        echo "measure: run $run failed; see benchmarks/target/measured-$run.log" >&2
        exit 1
    }
    echo "run $run of $runs"
    java -cp "$jar" id.pendopo.benchmarks.Ratios "$result"
    run=$((run + 1))
done
