"""Prediction files in their native forms to tables of boxes."""
