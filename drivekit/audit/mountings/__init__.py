"""How cameras and LiDARs are mounted and timed, by what both of them see: no labels."""
