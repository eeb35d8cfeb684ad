"""The codec of CustomFieldCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from aiomerchant_core.codec import Rule, tag, union_decoder, union_encoder

_RULE: Rule = tag(
    ("type",),
    {
        "text": "custom_field_create_text",
        "number": "custom_field_create_number",
        "date": "custom_field_create_date",
        "checkbox": "custom_field_create_checkbox",
        "select": "custom_field_create_select",
    },
)

decode = union_decoder(__name__, "CustomFieldCreateText or CustomFieldCreateNumber or ...", _RULE)
encode = union_encoder(__name__, _RULE)
