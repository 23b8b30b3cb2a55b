"""Run the command line with ``python -m drivekit``."""

from drivekit.cli.main import entry_point

entry_point()
