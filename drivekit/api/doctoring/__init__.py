"""`drivekit doctor`: what is examined, what came of it, and how it is kept and shown."""
