"""The records of a provider, and what its operations do with them by the rules of the document."""
