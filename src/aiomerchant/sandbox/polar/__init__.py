"""The sandbox of Polar: its server, and the rules that only Polar has."""
