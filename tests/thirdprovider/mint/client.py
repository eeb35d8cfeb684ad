"""The client of Mint."""

from aiomerchant.client import BaseClient
from aiomerchant_api.mint.resources import MintResources

from .provider import PROVIDER

__all__ = ["Mint"]


class Mint(BaseClient, MintResources):
    """A client of the Mint API: `async with Mint(access_token) as mint:`."""

    _provider = PROVIDER
