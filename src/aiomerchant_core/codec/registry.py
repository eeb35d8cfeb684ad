"""The codecs of a provider by name."""

from __future__ import annotations

from collections.abc import Mapping, Set

from .decoding import anything, list_of, nullable, string
from .encoding import encode_list_of, plain
from .unions import codec_of
from .values import Decode, Encode


class Codecs:
    """The codecs of one provider by the names of its models, each imported at first use.

    A type is written as the operations write theirs: `Customer`, `list[V1Order]`, `Order | None`, `str`,
    `Any`.
    """

    def __init__(self, package: str, modules: Mapping[str, str], enums: Set[str]) -> None:
        self._package = package
        self._modules = modules
        self._enums = enums

    def decoder(self, type_: str) -> Decode:
        if type_.endswith(" | None"):
            return nullable(self.decoder(type_.removesuffix(" | None")))
        if type_.startswith("list["):
            return list_of(self.decoder(type_[5:-1]))
        if type_ == "Any":
            return anything
        if type_ == "str" or type_ in self._enums:
            return string
        return codec_of(self._package, self._modules[type_])[0]

    def encoder(self, type_: str) -> Encode:
        if type_.startswith("list["):
            return encode_list_of(self.encoder(type_[5:-1]))
        if type_ in ("Any", "str") or type_ in self._enums:
            return plain
        return codec_of(self._package, self._modules[type_])[1]
