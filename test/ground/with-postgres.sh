#!/usr/bin/env bash
# Runs a command with DATABASE_URL set to a PostgreSQL of its own: a cluster in a temporary folder, gone afterwards.
#   bash test/ground/with-postgres.sh node test/run.mjs hosts journeys
# It takes the newest server that is installed, or installs Debian's. What it cannot have, it says, and fails.
set -eu

newest() { find /usr/lib/postgresql -mindepth 1 -maxdepth 1 2>/dev/null | sort -V | tail -n 1; }

install_postgres() {
  local as_root=()
  if [ "$(id -u)" != 0 ]; then
    if ! sudo -n true 2>/dev/null; then return 1; fi
    as_root=(sudo -n)
  fi
  echo 'Installing PostgreSQL …'
  # Only the programs: no cluster of the machine's own is made or started.
  "${as_root[@]}" mkdir -p /etc/postgresql-common
  if [ ! -e /etc/postgresql-common/createcluster.conf ]; then
    echo 'create_main_cluster = false' | "${as_root[@]}" tee /etc/postgresql-common/createcluster.conf >/dev/null
  fi
  "${as_root[@]}" apt-get update -qq &&
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends postgresql >/dev/null
}

home=$(newest)
if [ -z "$home" ]; then
  install_postgres || true
  home=$(newest)
fi
if [ -z "$home" ]; then
  echo 'There is no PostgreSQL here, and it could not be installed: that needs apt-get, and root or sudo.' >&2
  exit 1
fi

# PostgreSQL refuses to run as root.
owner=$(id -un)
if [ "$(id -u)" = 0 ]; then
  owner=postgres
  id -u "$owner" >/dev/null 2>&1 || useradd --system --no-create-home --shell /usr/sbin/nologin "$owner"
fi
as_owner() { if [ "$(id -un)" = "$owner" ]; then "$@"; else runuser -u "$owner" -- "$@"; fi; }

folder=$(mktemp -d)
chmod 711 "$folder"
mkdir "$folder/run"
if [ "$(id -un)" != "$owner" ]; then chown "$owner" "$folder" "$folder/run"; fi
cleanup() {
  as_owner "$home/bin/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null 2>&1 || true
  rm -rf "$folder"
}
trap cleanup EXIT

port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
cd "$folder"
as_owner "$home/bin/initdb" -D "$folder/data" -U care --auth=trust --encoding=UTF8 --no-locale --no-sync >/dev/null
as_owner "$home/bin/pg_ctl" -D "$folder/data" -w -l "$folder/run/log" \
  -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder/run -c fsync=off" start >/dev/null ||
  { cat "$folder/run/log" >&2; exit 1; }
cd - >/dev/null
echo "PostgreSQL $("$home/bin/postgres" --version | sed 's/^[^0-9]*//') on port $port"
DATABASE_URL="postgres://care@127.0.0.1:$port/postgres" "$@"
