"""The version of this package; the build reads it from here, so that nothing has to ask the metadata."""

__version__ = "0.1.0"
