"""HTTP by aiohttp: the only package that knows it."""

from .sending import USER_AGENT, Transport

__all__ = ["USER_AGENT", "Transport"]
