"""FileRead. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.downloadable_file_read import DownloadableFileRead
from ..models.organization_avatar_file_read import OrganizationAvatarFileRead
from ..models.product_media_file_read import ProductMediaFileRead
from ..models.support_case_attachment_file_read import SupportCaseAttachmentFileRead

FileRead: TypeAlias = (
    DownloadableFileRead
    | ProductMediaFileRead
    | OrganizationAvatarFileRead
    | SupportCaseAttachmentFileRead
    | Unknown
)
