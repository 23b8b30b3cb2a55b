"""A synthetic world: streets with exact truth, sensors that measure them, detectors that err."""

from drivekit.world.dataset import SyntheticDataset, SyntheticScene, synthesize
from drivekit.world.rig import RIGS, Rig, rig_of

__all__ = ["RIGS", "Rig", "SyntheticDataset", "SyntheticScene", "rig_of", "synthesize"]
