#!/bin/sh
# Builds build/guest: Debian's kernel, umtp-responder, and a RAM disk with `init` and the modules that it needs.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p build/guest
cd build/guest

if ! command -v apt-get >/dev/null; then
    echo "No apt-get here, so no guest"
    exit 0
fi
if [ "$(id -u)" = 0 ]; then as_root=; else as_root=sudo; fi
$as_root apt-get update -q
kernel=$(apt-cache depends linux-image-amd64 | sed -n 's/^ *Depends: //p')
version=${kernel#linux-image-}

rm -rf packages debian ramdisk
mkdir -p packages debian ramdisk/bin ramdisk/modules
(cd packages && apt-get download -q "$kernel" umtp-responder)
for package in packages/*.deb; do
    dpkg-deb --extract "$package" debian
done
depmod --basedir debian "$version"
ln -sf "debian/boot/vmlinuz-$version" vmlinuz

# The host's files come over 9P, the changes to them go into an overlay; numbered in the order of insertion.
modprobe --dirname debian --set-version "$version" --show-depends --all virtio_pci 9pnet_virtio 9p overlay |
    awk '$1 == "insmod" && !seen[$2]++ { printf "%s ramdisk/modules/%02d.ko\n", $2, ++count }' |
    while read -r module numbered; do cp "$module" "$numbered"; done
cp /bin/busybox ramdisk/bin/busybox
cp "$here/init" ramdisk/init
(cd ramdisk && find . | cpio --quiet --create --format=newc | gzip -1) >ramdisk.gz.new
mv ramdisk.gz.new ramdisk.gz
