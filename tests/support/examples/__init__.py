"""What is there before the examples of operations run: records of the ids that they name."""
