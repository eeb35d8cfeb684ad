"""What the Python interface of a sandbox offers to tests, over HTTP, for tests in other languages."""
