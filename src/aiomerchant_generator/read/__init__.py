"""Read a repaired document into the model that the templates need."""
