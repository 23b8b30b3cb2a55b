"""Datasets as trees that training frameworks read: planned, written, resumed, read back."""
