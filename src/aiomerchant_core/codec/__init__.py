"""How JSON becomes typed values and typed values become JSON: the rules that every codec module is made of.

A generated decoder takes all fields of an object at once: from the object itself where it has as many keys as
the schema has fields, else (or where it turns out to have other keys) from its union with `_NOTHING`, all
fields as None. That union has more keys than fields exactly where the object has unknown ones. Fields go to
the slots of a bare instance; `_FIELDS` says how each goes back.
"""

from .decoding import (
    Mismatch,
    Report,
    anything,
    boolean,
    by_class,
    constant,
    decimal,
    dict_of,
    free_form,
    full_date,
    instant,
    integer,
    list_of,
    mismatch,
    new,
    nullable,
    number,
    string,
    text_of,
    unique_id,
)
from .encoding import (
    day,
    encode_dict_of,
    encode_list_of,
    moment,
    object_encoder,
    plain,
    real,
    refuse_float,
    whole,
)
from .registry import Codecs
from .unions import Rule, decode_later, encode_later, has, tag, union_decoder, union_encoder
from .values import At, Decode, Encode, Unencodable

__all__ = [
    "At",
    "Codecs",
    "Decode",
    "Encode",
    "Mismatch",
    "Report",
    "Rule",
    "Unencodable",
    "anything",
    "boolean",
    "by_class",
    "constant",
    "day",
    "decimal",
    "decode_later",
    "dict_of",
    "encode_dict_of",
    "encode_later",
    "encode_list_of",
    "free_form",
    "full_date",
    "has",
    "instant",
    "integer",
    "list_of",
    "mismatch",
    "moment",
    "new",
    "nullable",
    "number",
    "object_encoder",
    "plain",
    "real",
    "refuse_float",
    "string",
    "tag",
    "text_of",
    "union_decoder",
    "union_encoder",
    "unique_id",
    "whole",
]
