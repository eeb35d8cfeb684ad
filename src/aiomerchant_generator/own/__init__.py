"""Write packages of types of users' own, and the clients of all packages beside the default ones."""
