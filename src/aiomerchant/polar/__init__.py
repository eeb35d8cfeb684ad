"""Polar's models, and their way to and from JSON."""

from aiomerchant.convert import converter

from . import models

__all__ = ["decode", "encode", "encode_json", "models"]

_converter = converter("polar")
decode = _converter.decode
encode = _converter.encode
encode_json = _converter.encode_json
