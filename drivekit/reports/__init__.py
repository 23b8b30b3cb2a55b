"""A run as HTML, Markdown or JSON; rounding happens here and nowhere before."""
