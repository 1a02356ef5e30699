"""The offline page in Chromium and Firefox, opened from a file, without any network."""
