"""Compiled loops: arrays in, arrays out, no drivekit type.

One concept a file; every loop carries the one decorator of `_jit`; every public function is a
thin wrapper that checks shapes and fixes dtype and order, so that a kernel compiles once.
"""
