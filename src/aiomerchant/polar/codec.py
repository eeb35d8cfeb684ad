"""Polar's models to and from JSON."""

from aiomerchant.request.converter import converter

from .provider import PROVIDER

__all__ = ["decode", "encode", "encode_json"]

_converter = converter(PROVIDER.package)
decode = _converter.decode
encode = _converter.encode
encode_json = _converter.encode_json
