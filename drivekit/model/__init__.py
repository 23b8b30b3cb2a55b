"""Frozen values that everything in drivekit speaks in; arrays are the data model."""
