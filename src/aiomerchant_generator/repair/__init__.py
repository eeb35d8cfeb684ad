"""Repair a document, so that the generated code agrees with the server."""
