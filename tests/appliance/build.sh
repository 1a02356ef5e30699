#!/bin/sh
# Builds build/appliance/base: a fresh Debian 12, as debootstrap makes it from where this machine's apt takes Debian.
set -eu
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Codename: bookworm' | head -n 1)
mkdir -p build/appliance
rm -rf build/appliance/base
debootstrap bookworm build/appliance/base "$mirror"
touch build/appliance/base.ready
