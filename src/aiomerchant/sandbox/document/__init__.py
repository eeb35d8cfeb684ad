"""The provider's document: its operations as routes, sample values of its schemas, and validation."""
