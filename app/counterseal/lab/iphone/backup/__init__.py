"""com.apple.mobilebackup2: the phone drives the copy, the host serves its folder; imports what `lab` may."""
