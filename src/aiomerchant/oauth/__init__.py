"""OAuth connections: a user's consent, and tokens that stay fresh."""
