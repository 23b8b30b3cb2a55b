"""Scenes in three dimensions, by Open3D."""
