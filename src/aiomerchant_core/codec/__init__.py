"""Decodes JSON to typed values and encodes these to JSON, by the fields of the models' classes."""

from .decoding import (
    SCALARS,
    Mismatch,
    Report,
    by_class,
    constant,
    dict_of,
    free_form,
    list_of,
    mismatch,
    nullable,
)
from .derive import TYPES, decoder, model_decoder
from .encoder_source import Writer
from .encoding import encoder, plain, struct_encoder
from .locations import Decode, Encode, Undocumented, Unencodable
from .native import Native, Structs, TextDecoder
from .rules import Choice, Has, Tag
from .types import Field, as_parsed, described, fields_of, names_of

__all__ = [
    "SCALARS",
    "TYPES",
    "Choice",
    "Decode",
    "Encode",
    "Field",
    "Has",
    "Mismatch",
    "Native",
    "Report",
    "Structs",
    "Tag",
    "TextDecoder",
    "Undocumented",
    "Unencodable",
    "Writer",
    "as_parsed",
    "by_class",
    "constant",
    "decoder",
    "described",
    "dict_of",
    "encoder",
    "fields_of",
    "free_form",
    "list_of",
    "mismatch",
    "model_decoder",
    "names_of",
    "nullable",
    "plain",
    "struct_encoder",
]
