"""Repair a document, so that what is generated from it says what the server does."""
