"""Published documents: fetched and read with limits, reduced to interface facts, checked against OpenAPI."""
