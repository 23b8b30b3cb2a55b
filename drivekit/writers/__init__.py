"""Datasets of the model written in native layouts, whole or not at all."""

from drivekit.writers.kitti import write_kitti_results
from drivekit.writers.nuscenes_results import write_nuscenes_results
from drivekit.writers.registry import Writer, write, writers

__all__ = ["Writer", "write", "write_kitti_results", "write_nuscenes_results", "writers"]
