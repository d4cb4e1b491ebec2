# Sourced by ./callsheet and ./test: finds a JDK 25 or later and exports JAVA_HOME and MAVEN_OPTS.

# jdk_version DIR: the major version of the JDK in DIR, or nothing if there is none.
jdk_version() {
  [ -n "$1" ] && [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  else
    "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
  fi
}

# find_jdk: the first that is new enough of JAVA_HOME, the java on the PATH, and the usual places.
find_jdk() {
  on_path=$(command -v javac || :)
  while [ -h "$on_path" ]; do
    link=$(readlink "$on_path")
    case $link in
      /*) on_path=$link ;;
      *) on_path=$(dirname "$on_path")/$link ;;
    esac
  done
  for jdk in "${JAVA_HOME:-}" "${on_path%/bin/javac}" \
    /usr/lib/jvm/* /opt/* /opt/java/* "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$(! [ -x /usr/libexec/java_home ] || /usr/libexec/java_home -v 25+ 2>/dev/null || :)"; do
    version=$(jdk_version "$jdk" || :)
    if [ "${version:-0}" -ge 25 ]; then
      export JAVA_HOME="$jdk"
      # Maven's own libraries use what JDK 25 warns about.
      export MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}"
      return 0
    fi
  done
  echo "Callsheet needs a JDK, version 25 or later, and found none: install one (Eclipse Temurin 25, say), or set JAVA_HOME to where it is." >&2
  return 2
}
