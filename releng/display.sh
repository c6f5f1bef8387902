# Sourced by the launcher and the scripts here: an X server and a window manager of one's own. Wants $state, a folder to write to.

# Runs a command on a display of its own, with a window manager.
in_own_display() {
  local number server manager status=0
  number=$(mktemp "$state/display.XXXXXX")
  Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$number" 2>/dev/null &
  server=$!
  for _ in $(seq 100); do [ -s "$number" ] && break; sleep 0.1; done
  [ -s "$number" ] || { echo "soma: Xvfb did not start" >&2; return 1; }
  export DISPLAY=:$(cat "$number")
  rm -f "$number"
  openbox >/dev/null 2>&1 &
  manager=$!
  "$@" || status=$?
  kill $manager $server 2>/dev/null || true
  wait $manager $server 2>/dev/null || true
  return $status
}
