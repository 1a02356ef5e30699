"""The PDF's seal (PAdES): made, read back byte for byte, and its time stamp."""
