"""Documents as the generator, updates and comparisons read them: files, positions, errors. No rule of any."""
