#!/usr/bin/env bash
# Builds FOLDER/counterseal_VERSION_amd64.deb. The same commit gives the same bytes, whenever it is built.
# Usage: build.sh PIP FOLDER; the pip is that of a Python 3.11, which is Debian 12's
set -euo pipefail
cd "$(dirname "$0")/../.."
pip=$1
out=$2
umask 022
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH LC_ALL=C TZ=UTC PYTHONHASHSEED=0
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' pyproject.toml)
tree=$out/tree
home=$tree/opt/counterseal
libraries=$home/venv/lib/python3.11/site-packages

put() { # put FOLDER FILE...: into the package
    install -D --mode 644 --target-directory "$tree$1" "${@:2}"
}

put_as() { # put_as MODE PATH FILE
    install -D --mode "$1" "$3" "$tree$2"
}

put_libraries() {
    # -g0: what is compiled here, for want of a wheel, would name the folder it was compiled in
    CFLAGS=-g0 "$pip" install --quiet --no-compile --no-warn-script-location --no-deps --require-hashes \
        --requirement packaging/runtime.lock --target "$libraries"
    # commands, which name this machine's Python, and what is for developers of Qt
    rm -r "$libraries/bin" "$libraries/share" "$libraries"/PySide6/{include,typesystems,doc,glue,scripts}
    find "$libraries/PySide6" -maxdepth 1 -type f ! -name '*.so*' ! -name '*.py' -perm -u+x -delete
    find "$libraries" -name RECORD -delete
    # a virtual environment, as PEP 405 has it, around Debian's own Python
    mkdir -p "$home/venv/bin"
    ln -s /usr/bin/python3.11 "$home/venv/bin/python3"
    printf 'home = /usr/bin\ninclude-system-site-packages = false\n' >"$home/venv/pyvenv.cfg"
    echo /opt/counterseal/app >"$libraries/counterseal.pth"
}

put_program() {
    git ls-files -z app resources | xargs -0 cp --parents --target-directory "$home"
    cp resources/i18n/*.qm "$home/resources/i18n/"
    python3.11 -m compileall -q --invalidation-mode unchecked-hash -s "$tree" -p / "$libraries" "$home/app"
    put_as 755 /usr/bin/counterseal packaging/deb/counterseal
    put_as 755 /usr/lib/counterseal/await-idle packaging/deb/await-idle
    put /usr/share/doc/counterseal README.md CHANGELOG.md THIRD_PARTY.md docs/*.md
    put_as 644 /usr/share/doc/counterseal/copyright LICENSE
}

put_system() {
    put /usr/lib/systemd/system packaging/systemd/*.{service,socket,mount,target}
    put /usr/lib/systemd/system/counterseal-screen@customer.service.d packaging/systemd/counterseal-screen@customer.service.d/*
    for service in apt-daily-upgrade cups getty@; do
        put "/usr/lib/systemd/system/$service.service.d" "packaging/systemd/drop-ins/$service.service.d/counterseal.conf"
    done
    for daemon in journald logind; do
        put "/usr/lib/systemd/$daemon.conf.d" "packaging/systemd/drop-ins/$daemon.conf.d/counterseal.conf"
    done
    # with or without a kiosk: `counterseal doctor` wants it before there is one
    mkdir -p "$tree/etc/systemd/system" "$tree/usr/lib/systemd/system/local-fs.target.wants"
    ln -s ../run-counterseal.mount "$tree/usr/lib/systemd/system/local-fs.target.wants/run-counterseal.mount"
    ln -s /dev/null "$tree/etc/systemd/system/ctrl-alt-del.target"
    put_as 644 /usr/lib/sysusers.d/counterseal.conf packaging/systemd/sysusers.conf
    put_as 644 /usr/lib/tmpfiles.d/counterseal.conf packaging/systemd/tmpfiles.conf
    put_as 644 /usr/lib/sysctl.d/60-counterseal.conf packaging/lockdown/sysctl.conf
    put_as 644 /usr/lib/modprobe.d/counterseal.conf packaging/lockdown/blacklist.conf
    put /usr/lib/udev/rules.d packaging/udev/70-counterseal.rules
    put_as 644 /usr/share/polkit-1/rules.d/60-counterseal.rules packaging/lockdown/polkit.rules
    put_as 644 /usr/share/counterseal/usbguard-rules.conf packaging/usbguard/rules.conf
    put_as 644 /etc/apt/apt.conf.d/52counterseal packaging/lockdown/unattended-upgrades.conf
    put /etc/counterseal packaging/etc/* packaging/weston/weston.ini packaging/lockdown/cups{d,-files}.conf
}

put_control() {
    mkdir "$tree/DEBIAN"
    size=$(find "$tree" -type f -printf '%s\n' | awk '{ bytes += $1 } END { print int(bytes / 1024) }')
    sed -e "s/@VERSION@/$version/" -e "s/@SIZE@/$size/" packaging/deb/control >"$tree/DEBIAN/control"
    install --mode 755 --target-directory "$tree/DEBIAN" packaging/deb/{pre,post}{inst,rm}
    (cd "$tree" && find etc -type f -printf '/%p\n' | sort >DEBIAN/conffiles)
    (cd "$tree" && find . -path ./DEBIAN -prune -o -type f -printf '%P\0' | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
}

rm -rf "$tree"
put_libraries
put_program
put_system
put_control
find "$tree" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
chmod -R u=rwX,go=rX "$tree"
dpkg-deb -Zzstd --root-owner-group --build "$tree" "$out"
rm -rf "$tree"
