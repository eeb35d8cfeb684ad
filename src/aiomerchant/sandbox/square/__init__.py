"""The sandbox of Square: its server, and the rules that only Square has."""
