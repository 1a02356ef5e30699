"""Our programs on a real kernel's USB, in a QEMU guest: `make guest` builds it and runs these tests."""
