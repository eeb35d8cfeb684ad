"""Optional parts of a client: hooks, a limiter, telemetry, a cache."""
