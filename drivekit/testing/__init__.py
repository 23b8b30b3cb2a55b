"""drivekit's contracts as tests, for loaders and protocols of your own."""

from drivekit.testing.loaders import check_loader
from drivekit.testing.protocols import check_protocol

__all__ = ["check_loader", "check_protocol"]
