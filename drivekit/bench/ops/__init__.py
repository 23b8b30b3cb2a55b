"""The kernels of drivekit, each beside a plain numpy version and its peers, on generated data."""
