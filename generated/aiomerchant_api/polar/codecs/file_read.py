"""The codec of FileRead.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from aiomerchant_core.codec import Rule, tag, union_decoder, union_encoder

_RULE: Rule = tag(
    ("service",),
    {
        "downloadable": "downloadable_file_read",
        "product_media": "product_media_file_read",
        "organization_avatar": "organization_avatar_file_read",
        "support_case_attachment": "support_case_attachment_file_read",
    },
)

decode = union_decoder(__name__, "DownloadableFileRead or ProductMediaFileRead or ...", _RULE)
encode = union_encoder(__name__, _RULE)
