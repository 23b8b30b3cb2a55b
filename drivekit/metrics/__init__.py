"""Evaluation protocols and what they stand on."""
