"""Webhooks: events, the subscriptions to them, and signed deliveries."""
