"""Replay, look at and evaluate autonomous-driving datasets (camera + LiDAR), exactly and on a CPU."""

__version__ = "0.1.0.dev0"
