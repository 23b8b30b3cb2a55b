"""The command line: one small module a verb; parses and prints, decides nothing."""
