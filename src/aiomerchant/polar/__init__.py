"""Polar's models, and their conversion to and from JSON."""

from typing import TYPE_CHECKING

from aiomerchant.lazy import lazily

if TYPE_CHECKING:
    from . import models
    from .codec import decode, encode, encode_json

__all__ = ["decode", "encode", "encode_json", "models"]

#: The module that each name is imported from when it is asked for (PEP 562). Clients and webhooks
#: import the record alone, and do not load the codec.
_MODULES = {
    "decode": ".codec",
    "encode": ".codec",
    "encode_json": ".codec",
    "models": ".models",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazily(__name__, _MODULES)
