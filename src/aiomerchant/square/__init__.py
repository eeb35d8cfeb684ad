"""Square's models, their conversion to and from JSON, and the results of bulk operations."""

from typing import TYPE_CHECKING

from aiomerchant.lazy import lazily

if TYPE_CHECKING:
    from . import models
    from .bulk_results import Result, errors_in, raise_for_errors, results
    from .codec import decode, encode, encode_json

__all__ = [
    "Result",
    "decode",
    "encode",
    "encode_json",
    "errors_in",
    "models",
    "raise_for_errors",
    "results",
]

#: The module that each name is imported from when it is asked for (PEP 562). Clients and webhooks
#: import the record alone, and do not load the codec.
_MODULES = {
    "Result": ".bulk_results",
    "decode": ".codec",
    "encode": ".codec",
    "encode_json": ".codec",
    "errors_in": ".bulk_results",
    "models": ".models",
    "raise_for_errors": ".bulk_results",
    "results": ".bulk_results",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazily(__name__, _MODULES)
