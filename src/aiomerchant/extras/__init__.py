"""Resources with methods that say more than the provider's document can: a module each."""
