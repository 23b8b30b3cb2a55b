"""Bytes to arrays and dicts: point clouds, JSON, images; folders, zips and tars as one thing."""
