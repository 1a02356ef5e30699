#!/bin/sh
# Installs what is missing of a list of packages, system-packages.txt if none is named; says so and goes on
# where there is no apt.
set -eu
list="${1:-$(dirname "$0")/system-packages.txt}"

wanted=$(grep -v '^#' "$list")
if python3.11 -m ensurepip --version >/dev/null 2>&1; then
    wanted=$(printf '%s\n' "$wanted" | grep -v -x -e python3.11 -e python3.11-venv)
fi
headers='import os, sys, sysconfig; sys.exit(not os.path.exists(sysconfig.get_path("include") + "/Python.h"))'
if python3.11 -c "$headers" 2>/dev/null; then
    wanted=$(printf '%s\n' "$wanted" | grep -v -x python3.11-dev)
fi

installed() {
    [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

if ! command -v apt-get >/dev/null; then
    echo "No apt-get here: please install by hand what these Debian packages hold:" $wanted
    exit 0
fi

missing=
for package in $wanted; do
    installed "$package" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then as_root=env; else as_root='sudo env'; fi
echo "Installing system packages:$missing"
$as_root apt-get update -q
$as_root DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing </dev/null
