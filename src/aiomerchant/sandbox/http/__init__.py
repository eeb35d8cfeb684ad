"""One HTTP server a provider: it reads a request, finds the endpoint and sends the answer."""
