"""System properties, as `getprop` shows them (source.android.com/docs/core/architecture/configuration)."""

from .phone import Boot, Phone


def properties(phone: Phone) -> dict[str, str]:
    """Return those that matter to a trade-in, in alphabetical order."""
    profile, identity = phone.profile, phone.identity
    return {
        "gsm.sim.state": "LOADED" if phone.sim else "ABSENT",
        "persist.adb.tradeinmode": str(phone.trade_in.value),
        "persist.sys.test_harness": "1" if phone.test_harness else "0",
        "persist.sys.timezone": "Europe/London",
        "ro.boot.bootreason": "reboot",
        "ro.boot.flash.locked": "1",
        "ro.boot.verifiedbootstate": "green",
        "ro.build.characteristics": "nosdcard",
        "ro.build.date.utc": "1700000000",
        "ro.build.fingerprint": profile.fingerprint,
        "ro.build.flavor": f"{profile.device}-user",
        "ro.build.id": profile.build_id,
        "ro.build.product": profile.device,
        "ro.build.tags": "release-keys",
        "ro.build.type": "user",
        "ro.build.version.incremental": profile.build_number,
        "ro.build.version.release": profile.release,
        "ro.build.version.sdk": str(profile.api_level),
        "ro.build.version.security_patch": profile.security_patch,
        "ro.crypto.state": "encrypted",
        "ro.crypto.type": profile.encryption,
        "ro.debuggable": "0",
        "ro.frp.pst": "/dev/block/by-name/frp",
        "ro.product.brand": profile.brand,
        "ro.product.device": profile.device,
        "ro.product.first_api_level": str(profile.first_api_level),
        "ro.product.manufacturer": profile.manufacturer,
        "ro.product.model": profile.model,
        "ro.product.name": profile.device,
        "ro.product.vendor.device": profile.device,
        "ro.serialno": identity.serial,
        "sys.boot.reason": "reboot",
        "sys.boot_completed": "1" if phone.boot is Boot.SYSTEM else "",
        "sys.usb.config": ",".join(_functions(phone)),
    }


def _functions(phone: Phone) -> list[str]:
    named = {"mtp": phone.file_transfer or not phone.adb_on, "adb": phone.adb_on}
    return [name for name, on in named.items() if on]
