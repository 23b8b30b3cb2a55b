"""Models over a dataset: what they get, what they give back, in this process or in their own."""
