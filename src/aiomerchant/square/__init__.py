"""Square's models, their way to and from JSON, and what several results in one answer say."""

from aiomerchant.convert import converter

from . import models
from .bulk import Result, errors_in, raise_for_errors, results

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

_converter = converter("square")
decode = _converter.decode
encode = _converter.encode
encode_json = _converter.encode_json
