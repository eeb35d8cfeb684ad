"""Mappings given for FileCreate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from typing import TypeAlias

from ..inputs.downloadable_file_create import DownloadableFileCreateDict
from ..inputs.organization_avatar_file_create import OrganizationAvatarFileCreateDict
from ..inputs.product_media_file_create import ProductMediaFileCreateDict
from ..inputs.support_case_attachment_file_create import SupportCaseAttachmentFileCreateDict

FileCreateDict: TypeAlias = (
    DownloadableFileCreateDict
    | ProductMediaFileCreateDict
    | OrganizationAvatarFileCreateDict
    | SupportCaseAttachmentFileCreateDict
)
