"""The clock over a recording, and models in the loop; ``drivekit.replay`` is the function."""
