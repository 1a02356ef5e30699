"""A small time-stamp authority, RFC 3161 over HTTP, with an openssl of its own behind it."""
