"""What a dataset's numbers mean, found out from the data alone: `drivekit doctor`."""
