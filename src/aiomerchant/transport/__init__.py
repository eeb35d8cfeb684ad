"""Sends HTTP requests by aiohttp. Of the client's packages, only this one imports it."""

from .sending import USER_AGENT, Transport

__all__ = ["USER_AGENT", "Transport"]
