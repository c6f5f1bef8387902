# Sourced by the scripts here: a workbench of one's own, apart from the workspaces that Soma's user has and that Soma remembers.
# Wants $home, where Soma lies, and $state, a folder to write to.

. "$home/releng/display.sh"

# Builds what is needed; start_workbench does not, for the time it takes is measured.
prepare_workbench() {
  local product=$home/releng/org.soma.product/target/products/soma/linux/gtk/x86_64
  "$home/soma" --version >/dev/null
  mkdir "$state/configuration"
  cp "$product/configuration/config.ini" "$state/configuration/"
}

# Starts the workbench and waits until it can be used.
start_workbench() {
  rm -f "$state/ready"
  JAVA_TOOL_OPTIONS="-Dsoma.ready=$state/ready -Dosgi.configuration.area=$state/configuration" \
    "$home/soma" --workspace "$state/workspace" >"$state/output" 2>&1 &
  workbench=$!
  for _ in $(seq 1500); do
    [ -e "$state/ready" ] && return
    kill -0 $workbench 2>/dev/null || break
    sleep 0.02
  done
  echo "Soma did not start:" >&2
  cat "$state/output" >&2
  stop_workbench
  return 1
}

# Ends it as its user does; what keeps it open after that is not waited for long.
stop_workbench() {
  xdotool key alt+F4
  for _ in $(seq 100); do
    kill -0 $workbench 2>/dev/null || break
    sleep 0.1
  done
  pkill -P $workbench || true
  wait $workbench || true
}
