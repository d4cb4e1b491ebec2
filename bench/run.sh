# Sourced by the commands of this folder.

# run CLASS ARGUMENTS...: builds what it needs and runs a class of the bench module.
#   CALLSHEET_JAVA_OPTS   options for the JVM, such as -Xmx512m
run() {
  home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
  . "$home/.mvn/find-jdk.sh"
  find_jdk || exit
  built=$home/bench/target/quick
  # The jars of an earlier build, which may have other versions, must not stay on the class path.
  rm -rf "$built/lib"
  (cd "$home" && mvn -q -B -Dstyle.color=never -Dquick -pl bench -am package </dev/null >&2) || exit
  commit=$(git -C "$home" describe --always --dirty --abbrev=9 2>/dev/null || echo unknown)
  # The collector is the one that ./callsheet takes.
  gc=-XX:+UseParallelGC
  case ${CALLSHEET_JAVA_OPTS:-} in
    *GC*) gc= ;;
  esac
  # shellcheck disable=SC2086 # options are split at spaces
  exec "$JAVA_HOME/bin/java" $gc --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true \
    -Dcallsheet.commit="$commit" ${CALLSHEET_JAVA_OPTS:-} \
    -cp "$built/classes:$built/lib/*" "$@"
}
