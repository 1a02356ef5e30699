"""Real browsers, opened on our pages from a file."""
