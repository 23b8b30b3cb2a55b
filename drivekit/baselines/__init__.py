"""Models that need no training and no GPU: what a better one has to beat."""
