"""Frames as pictures and videos, drawn without a display."""
