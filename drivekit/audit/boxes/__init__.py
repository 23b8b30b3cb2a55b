"""What the numbers of 3D boxes mean, by sizes, motion, points and images."""
