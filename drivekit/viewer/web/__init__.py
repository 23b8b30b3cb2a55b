"""The viewer's web page: what it is served, by a small server or inside a single file."""
