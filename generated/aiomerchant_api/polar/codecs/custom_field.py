"""The codec of CustomField.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from aiomerchant_core.codec import Rule, tag, union_decoder, union_encoder

_RULE: Rule = tag(
    ("type",),
    {
        "text": "custom_field_text",
        "number": "custom_field_number",
        "date": "custom_field_date",
        "checkbox": "custom_field_checkbox",
        "select": "custom_field_select",
    },
)

decode = union_decoder(__name__, "CustomFieldText or CustomFieldNumber or ...", _RULE)
encode = union_encoder(__name__, _RULE)
