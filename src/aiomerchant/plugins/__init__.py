"""What a client may be given beside its credentials: hooks, a limiter, telemetry, a cache."""
