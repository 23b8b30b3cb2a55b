"""Scenes as logs that other programs replay: MCAP and Rerun."""
