"""Time drivekit beside its peers: results are checked first, rounds are interleaved."""
