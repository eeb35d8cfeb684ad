"""Sends a request through aiohttp and reads its answer: the only room that knows aiohttp."""

from .messages import Attempt, Headers, Part, RawReply, Request
from .sending import USER_AGENT, Transport

__all__ = ["USER_AGENT", "Attempt", "Headers", "Part", "RawReply", "Request", "Transport"]
