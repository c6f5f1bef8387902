# Sourced by the launcher and the scripts here.

jdk_needed=21

# Exports JAVA_HOME: as it is if it will do, else the newest JDK of at least $jdk_needed under /usr/lib/jvm. Fails where there is none.
find_jdk() {
  local best="" folder version
  jdk_version=0
  for folder in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
    [ -x "$folder/bin/javac" ] && [ -f "$folder/release" ] || continue
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$folder/release")
    [ "${version:-0}" -ge $jdk_needed ] || continue
    [ "$folder" = "${JAVA_HOME:-}" ] && { best=$folder; jdk_version=$version; break; }
    [ "$version" -gt "$jdk_version" ] && { best=$folder; jdk_version=$version; }
  done
  [ -n "$best" ] || return
  export JAVA_HOME=$best
}
