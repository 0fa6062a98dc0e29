"""What Hypothesis' stories of the pipeline are made of, by topic."""
