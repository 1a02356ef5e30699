"""What a release has besides the package: a bill of materials, and an audit of its pins."""
