"""Documents as all parts of the generator and its commands read them: files, positions, errors. No rules."""
