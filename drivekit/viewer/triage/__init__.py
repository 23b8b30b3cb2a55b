"""What people say about boxes and frames as they look through errors."""
