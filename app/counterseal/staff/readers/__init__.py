"""Where badge numbers come from: one module a kind of reader, and in `reader` what all of them tell."""
