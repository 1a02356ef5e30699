"""Keys and their certificates: in a file or a token, asked for, rotated, revoked; what a chain must be."""
