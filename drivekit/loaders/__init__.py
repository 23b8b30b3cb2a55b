"""Native datasets and prediction files to the model."""
