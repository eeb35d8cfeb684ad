"""What a provider's document says: its operations, values that its schemas allow, and the check of values."""
