"""The codec of FileCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from aiomerchant_core.codec import Rule, tag, union_decoder, union_encoder

_RULE: Rule = tag(
    ("service",),
    {
        "downloadable": "downloadable_file_create",
        "product_media": "product_media_file_create",
        "organization_avatar": "organization_avatar_file_create",
        "support_case_attachment": "support_case_attachment_file_create",
    },
)

decode = union_decoder(__name__, "DownloadableFileCreate or ProductMediaFileCreate or ...", _RULE)
encode = union_encoder(__name__, _RULE)
